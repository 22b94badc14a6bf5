package org.netkiln.ui.canvas;

import javafx.geometry.VPos;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/** Words on the canvas, of a fixed size in canvas units, cut off with an ellipsis where there is no room. */
final class Lettering {
    private static final String ELLIPSIS = "…";

    private Lettering() {}

    /**
     * A text whose baseline starts at a point.
     *
     * @param size of the letters, in canvas units
     * @param room in canvas units
     */
    static Text of(
            String words, String styleClass, double size, FontWeight weight, double x, double baseline, double room) {
        return at(
                new Text(words), styleClass, Font.font(Font.getDefault().getFamily(), weight, size), x, baseline, room);
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
