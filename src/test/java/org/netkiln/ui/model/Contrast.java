package org.netkiln.ui.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Shape;

/** How well text stands out from what is behind it, by the Web Content Accessibility Guidelines 2.1, 1.4.3. */
public final class Contrast {
    private Contrast() {}

    /** Of a label's or text's colour to the ground it lies on; empty where that is no plain colour. */
    public static Optional<Double> of(Node text, Color window) {
        Paint paint = text instanceof Labeled label ? label.getTextFill() : ((Shape) text).getFill();
        if (!(paint instanceof Color colour)) {
            return Optional.empty();
        }
        Color ground = ground(text, window);
        return Optional.of(ratio(over(colour, ground), ground));
    }

    /** From 1 to 21. */
    public static double ratio(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static Color ground(Node text, Color window) {
        Deque<Color> fills = new ArrayDeque<>();
        for (Node node = text; node != null; node = node.getParent()) {
            if (node instanceof Region region && region.getBackground() != null) {
                fill(region.getBackground()).ifPresent(fills::push);
            }
        }
        Color ground = window;
        for (Color fill : fills) {
            ground = over(fill, ground);
        }
        return ground;
    }

    /** The innermost of a background's fills, which lies above the others. */
    private static Optional<Color> fill(Background background) {
        return background.getFills().stream()
                .map(BackgroundFill::getFill)
                .filter(Color.class::isInstance)
                .map(Color.class::cast)
                .reduce(Contrast::upper);
    }

    private static Color upper(Color lower, Color higher) {
        return over(higher, lower);
    }

    private static Color over(Color above, Color below) {
        double alpha = above.getOpacity();
        return new Color(
                above.getRed() * alpha + below.getRed() * (1 - alpha),
                above.getGreen() * alpha + below.getGreen() * (1 - alpha),
                above.getBlue() * alpha + below.getBlue() * (1 - alpha),
                alpha + below.getOpacity() * (1 - alpha));
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
