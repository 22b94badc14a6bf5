package org.netkiln.train;

import java.util.OptionalDouble;
import org.netkiln.engine.StepOutcome;
import org.netkiln.train.metric.EpochMetrics;

/**
 * Running sums of an epoch.
 *
 * @param steps batches so far, which is also the position in the epoch
 * @param loss sum of the steps' losses
 * @param seconds time the steps took
 */
public record EpochSums(int steps, double loss, long correct, long samples, double seconds) {
    public static final EpochSums ZERO = new EpochSums(0, 0, 0, 0, 0);

    EpochSums plus(StepOutcome.Done step, double stepSeconds) {
        return new EpochSums(
                steps + 1,
                loss + step.loss(),
                correct + step.correct(),
                samples + step.samples(),
                seconds + stepSeconds);
    }

    /** @param classifies whether there is an accuracy */
    EpochMetrics metrics(boolean classifies) {
        return EpochMetrics.of(
                loss / steps, classifies ? OptionalDouble.of((double) correct / samples) : OptionalDouble.empty());
    }

    double samplesPerSecond() {
        return seconds > 0 ? samples / seconds : 0;
    }
}
