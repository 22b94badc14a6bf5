package org.netkiln.train.event;

import java.util.Optional;
import java.util.OptionalDouble;
import org.netkiln.train.metric.EpochMetrics;
import org.netkiln.train.metric.Monitor;

/**
 * What a training came to so far.
 *
 * @param epochs epochs that were completed
 * @param steps steps that were taken
 * @param last numbers of the last completed epoch; empty before the first one ends
 * @param monitor what tells the best epoch
 * @param bestEpoch from 1; 0 before the first one ends
 * @param bestValue the monitored number of the best epoch; empty before the first one ends
 * @param seconds time spent in training and validation, without pauses, over all sessions
 */
public record Results(
        int epochs,
        long steps,
        Optional<EpochMetrics> last,
        Monitor monitor,
        int bestEpoch,
        OptionalDouble bestValue,
        double seconds) {}
