package org.netkiln.ui.canvas;

import javafx.geometry.VPos;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/** Words on the canvas, of a fixed size in canvas units, cut off with an ellipsis where there is no room. */
final class Lettering {
    private static final String ELLIPSIS = "…";
    private static final double LARGEST = 1.6;

    private Lettering() {}

    /**
     * A text whose baseline starts at a point.
     *
     * @param size of the letters, in canvas units
     * @param room in canvas units
     */
    static Text of(
            String words, String styleClass, double size, FontWeight weight, double x, double baseline, double room) {
        return at(new Text(words), styleClass, font(weight, size), x, baseline, room);
    }

    private static Text at(Text text, String styleClass, Font font, double x, double baseline, double room) {
        text.setFont(font);
        text.setTextOrigin(VPos.BASELINE);
        text.setX(x);
        text.setY(baseline);
        text.setMouseTransparent(true);
        text.getStyleClass().add(styleClass);
        shorten(text, room);
        return text;
    }

    static Font font(FontWeight weight, double size) {
        return Font.font(Font.getDefault().getFamily(), weight, size);
    }

    /**
     * The size in which words are seen from farther off: as large as there is room, but not out of all proportion.
     *
     * @param text in that size or its usual one
     * @param usual size of the letters
     */
    static double enlarged(Text text, double usual, double room) {
        double now = text.getFont().getSize();
        return usual * Math.max(1, Math.min(LARGEST, room / (width(text) * usual / now)));
    }

    /** How wide it is. */
    static double width(Text text) {
        return text.getLayoutBounds().getWidth();
    }

    private static void shorten(Text text, double room) {
        String whole = text.getText();
        int length = whole.length();
        while (length > 1 && width(text) > room) {
            length--;
            text.setText(whole.substring(0, length).stripTrailing() + ELLIPSIS);
        }
    }
}
