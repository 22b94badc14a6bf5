package org.netkiln.export.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.TextAttribute;
import java.awt.geom.AffineTransform;
import java.awt.geom.RoundRectangle2D;
import java.util.Map;
import org.jfree.svg.SVGHints;
import org.netkiln.layout.Box;

/** Draws on any Java2D surface; what an SVG needs to know besides is lost on others. */
final class Pen {
    private static final String ELLIPSIS = "…";

    private final Graphics2D graphics;
    private final Icons icons = new Icons();

    Pen(Graphics2D graphics) {
        this.graphics = graphics;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    /**
     * Draws things that belong together.
     *
     * @param id of the group, in an SVG
     */
    void group(String id, Runnable drawing) {
        graphics.setRenderingHint(SVGHints.KEY_BEGIN_GROUP, id);
        drawing.run();
        graphics.setRenderingHint(SVGHints.KEY_END_GROUP, "");
    }

    void fill(Shape shape, Color colour) {
        graphics.setColor(colour);
        graphics.fill(shape);
    }

    void draw(Shape shape, Color colour, double width, float... dashes) {
        graphics.setColor(colour);
        graphics.setStroke(
                dashes.length == 0
                        ? new BasicStroke((float) width)
                        : new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dashes, 0));
        graphics.draw(shape);
    }

    /** @param size of the field, at whose top left corner the icon is put */
    void icon(String name, double x, double y, double size, Color colour) {
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.scale(size / Icons.FIELD, size / Icons.FIELD);
        fill(icons.of(name).createTransformedShape(place), colour);
    }

    /** Words whose baseline starts at a point; cut off with an ellipsis where there is no room. */
    void words(String words, Font font, Color colour, double x, double baseline, double room) {
        if (!words.isEmpty()) {
            graphics.setFont(font);
            graphics.setColor(colour);
            graphics.drawString(shortened(words, font, room), (float) x, (float) baseline);
        }
    }

    private String shortened(String words, Font font, double room) {
        String shown = words;
        int length = words.length();
        while (length > 1 && width(shown, font) > room) {
            length--;
            shown = words.substring(0, length).stripTrailing() + ELLIPSIS;
        }
        return shown;
    }

    double width(String words, Font font) {
        return font.getStringBounds(words, graphics.getFontRenderContext()).getWidth();
    }

    static Font plain(double size) {
        return font(size, TextAttribute.WEIGHT_REGULAR);
    }

    static Font bold(double size) {
        return font(size, TextAttribute.WEIGHT_BOLD);
    }

    static Font mono(double size) {
        return new Font(Font.MONOSPACED, Font.PLAIN, 1).deriveFont((float) size);
    }

    private static Font font(double size, float weight) {
        return new Font(Map.of(
                TextAttribute.FAMILY, Font.SANS_SERIF, TextAttribute.SIZE, (float) size, TextAttribute.WEIGHT, weight));
    }

    static RoundRectangle2D rounded(Box box, double radius) {
        return new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), 2 * radius, 2 * radius);
    }
}
