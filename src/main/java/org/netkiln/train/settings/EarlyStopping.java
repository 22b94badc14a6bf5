package org.netkiln.train.settings;

import org.netkiln.param.Param;
import org.netkiln.param.ParamValues;
import org.netkiln.param.Schema;
import org.netkiln.train.metric.Monitor;

/**
 * Ends training when it no longer gets better.
 *
 * @param patience epochs in a row without progress after which training ends; 0 and 1 end at the first
 * @param minDelta progress that is not greater than this is none
 */
public record EarlyStopping(int patience, double minDelta, Monitor monitor) {
    public static final Param<Integer> PATIENCE =
            Param.whole("patience", 0).help("Epochs in a row without progress after which training ends.");
    public static final Param<Double> MIN_DELTA =
            Param.real("min_delta", 0, Double.MAX_VALUE).orElse(0.0).help("Progress not greater than this is none.");
    public static final Param<String> MONITOR = Param.choice("monitor", Monitor.keys())
            .orElse(Monitor.VAL_LOSS.key())
            .help("The number that has to get better.");
    public static final Schema SCHEMA = Schema.of(PATIENCE, MIN_DELTA, MONITOR);

    /** Values validated against {@link #SCHEMA}. */
    static EarlyStopping of(ParamValues values) {
        return new EarlyStopping(
                values.get(PATIENCE),
                values.get(MIN_DELTA),
                Monitor.find(values.get(MONITOR)).orElseThrow());
    }
}
