package org.netkiln.train.record;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.netkiln.train.event.Results;
import org.netkiln.train.metric.EpochMetrics;

/**
 * What a run came to.
 *
 * @param loss of the last completed epoch, like all numbers here; null before the first one ends
 * @param accuracy null if the network does not classify
 * @param valLoss null without validation
 * @param bestBy what tells the best epoch: {@code val_accuracy}
 * @param bestEpoch from 1; 0 before the first one ends
 * @param best the number of the best epoch
 */
public record RunResults(
        int epochs,
        long steps,
        @Nullable Double loss,
        @Nullable Double accuracy,
        @Nullable Double valLoss,
        @Nullable Double valAccuracy,
        String bestBy,
        int bestEpoch,
        @Nullable Double best) {

    static RunResults of(Results results) {
        return new RunResults(
                results.epochs(),
                results.steps(),
                results.last().map(EpochMetrics::loss).orElse(null),
                orNull(results.last().map(EpochMetrics::accuracy).orElse(OptionalDouble.empty())),
                orNull(results.last().map(EpochMetrics::valLoss).orElse(OptionalDouble.empty())),
                orNull(results.last().map(EpochMetrics::valAccuracy).orElse(OptionalDouble.empty())),
                results.monitor().key(),
                results.bestEpoch(),
                orNull(results.bestValue()));
    }

    private static @Nullable Double orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }
}
