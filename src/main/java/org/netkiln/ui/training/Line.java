package org.netkiln.ui.training;

import org.netkiln.insight.Curve;

/**
 * One line of a chart.
 *
 * @param name as the legend and the readout call it
 * @param curve over epochs; grows while the line is shown
 */
record Line(String name, Style style, Curve curve) {
    /** How a line is drawn. */
    enum Style {
        /** Every training step: thin and pale, with the moving average over it. */
        STEPS("-nk-train"),
        /** Training, a point for each epoch. */
        EPOCHS("-nk-train"),
        /** Validation, a point for each epoch. */
        VALIDATION("-nk-validation"),
        /** Validation or training of an earlier run. */
        EARLIER("-color-fg-subtle");

        private final String colour;

        Style(String colour) {
            this.colour = colour;
        }

        /** The style sheets' name of its colour. */
        String colour() {
            return colour;
        }

        boolean hasPoints() {
            return this == EPOCHS || this == VALIDATION;
        }
    }
}
