package org.netkiln.ui.training;

import java.util.List;
import java.util.stream.Stream;
import org.netkiln.insight.Curve;

/**
 * One line of a chart.
 *
 * @param name as the legend and the readout call it
 * @param curve over epochs; grows while the line is shown
 * @param colour the style sheets' name of its colour
 */
record Line(String name, Style style, Curve curve, String colour) {
    /** Colours of runs that are compared. */
    static final List<String> COMPARED = List.of("-nk-run-0", "-nk-run-1", "-nk-run-2", "-nk-run-3");

    /** All colours that a line can have. */
    static final List<String> COLOURS = Stream.concat(Stream.of("-nk-train", "-nk-validation"), COMPARED.stream())
            .toList();

    /** A line of the present run. */
    Line(String name, Style style, Curve curve) {
        this(name, style, curve, style == Style.VALIDATION ? "-nk-validation" : "-nk-train");
    }

    /** How a line is drawn. */
    enum Style {
        /** Every training step: thin and pale, with the moving average over it. */
        STEPS,
        /** Training, a point for each epoch. */
        EPOCHS,
        /** Validation, a point for each epoch. */
        VALIDATION,
        /** Every training step of an earlier run: the moving average alone, dotted. */
        EARLIER_STEPS,
        /** Validation of an earlier run. */
        EARLIER_VALIDATION;

        boolean isOfSteps() {
            return this == STEPS || this == EARLIER_STEPS;
        }

        boolean hasPoints() {
            return this == EPOCHS || this == VALIDATION;
        }
    }
}
