package org.netkiln.export.drawing;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.SVGUnits;
import org.jfree.svg.ViewBox;
import org.netkiln.check.Report;
import org.netkiln.layout.Box;
import org.netkiln.layout.Scene;

/**
 * A network as a picture on white paper, as the window shows it: nodes, wires with their shapes, groups and notes. The same
 * network always gives the same picture on one machine; fonts differ between machines.
 */
public final class Drawing {
    private static final double MARGIN = 24;

    /** Pixels of a PNG; of larger networks the pixels get larger. */
    private static final double MOST_PIXELS = 48e6;

    /**
     * First what is there, then what was made for it: a viewer takes the first that it has. Without quotation marks, for the
     * names stand within some.
     */
    private static final String FONTS = "DejaVu Sans, Verdana, Noto Sans, Noto Sans CJK SC, sans-serif";

    private static final String MONO_FONTS = "DejaVu Sans Mono, Menlo, Consolas, monospace";

    private static final String HEAD = "<?xml version='1.0' encoding='UTF-8'?>\n";

    private final Scene scene;
    private final Report report;
    private final Box paper;

    /**
     * @param scene what is seen of the network
     * @param report what is known of the same network: shapes and parameters
     */
    public Drawing(Scene scene, Report report) {
        this.scene = scene;
        this.report = report;
        this.paper = Paper.around(scene).grown(MARGIN);
    }

    /** In canvas units. */
    public double width() {
        return paper.width();
    }

    /** An SVG document: text stays text, and each node is a group with its id. */
    public String svg() {
        SVGGraphics2D graphics = new SVGGraphics2D(paper.width(), paper.height(), SVGUnits.PX);
        graphics.setFontFunction(family -> family.equals(java.awt.Font.MONOSPACED) ? MONO_FONTS : FONTS);
        paint(graphics);
        ViewBox all = new ViewBox(0, 0, paper.width(), paper.height());
        return HEAD + graphics.getSVGElement(null, true, all, null, null);
    }

    /**
     * The pixels.
     *
     * @param scale pixels for each canvas unit; fewer if the picture would be too large
     */
    public BufferedImage image(double scale) {
        double pixels = Math.min(scale, Math.sqrt(MOST_PIXELS / (paper.width() * paper.height())));
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(paper.width() * pixels),
                (int) Math.ceil(paper.height() * pixels),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Colours.PAPER);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(pixels, pixels);
        paint(graphics);
        graphics.dispose();
        return image;
    }

    /** A PNG file with these pixels. */
    public byte[] png(double scale) {
        BufferedImage image = image(scale);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void paint(Graphics2D graphics) {
        graphics.setColor(Colours.PAPER);
        graphics.fillRect(0, 0, (int) Math.ceil(paper.width()), (int) Math.ceil(paper.height()));
        graphics.translate(-paper.x(), -paper.y());
        new Painter(scene, report).paint(graphics);
    }
}
