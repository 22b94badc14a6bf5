package org.netkiln.ui.training;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jfree.chart.axis.NumberAxis;

/** The upright axes of charts. */
final class Axes {
    private Axes() {}

    /** @param percent whether values are shares between 0 and 1 */
    static NumberAxis linear(boolean percent) {
        NumberAxis axis = new NumberAxis();
        axis.setAutoRangeIncludesZero(false);
        if (percent) {
            axis.setNumberFormatOverride(new DecimalFormat("0 %", DecimalFormatSymbols.getInstance(Locale.ROOT)));
        }
        return axis;
    }
}
