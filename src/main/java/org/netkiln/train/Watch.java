package org.netkiln.train;

import java.util.OptionalDouble;
import org.netkiln.train.metric.EpochMetrics;
import org.netkiln.train.metric.Monitor;

/**
 * The best value of a monitored number so far.
 *
 * @param best empty before the first epoch ends
 * @param epoch the epoch of the best value, from 1; 0 before the first one ends
 * @param since epochs that have ended after it
 */
public record Watch(OptionalDouble best, int epoch, int since) {
    public static final Watch START = new Watch(OptionalDouble.empty(), 0, 0);

    /** Takes in an epoch that ended; it is the best if it is better by more than {@code margin}. */
    Watch after(Monitor monitor, double margin, EpochMetrics metrics, int ended) {
        double value = monitor.of(metrics).orElseThrow();
        boolean better = best.isEmpty() || monitor.improves(value, best.getAsDouble(), margin);
        return better ? new Watch(OptionalDouble.of(value), ended, 0) : new Watch(best, epoch, since + 1);
    }
}
