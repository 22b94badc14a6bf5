package org.netkiln.train.metric;

import java.util.OptionalDouble;

/**
 * What an epoch came to.
 *
 * @param loss mean of the losses of its steps
 * @param accuracy share of training samples that were right when their step took them, 0 to 1
 * @param valLoss mean over the validation samples; empty without validation
 * @param valAccuracy share of the validation samples that are right, 0 to 1; empty without validation
 */
public record EpochMetrics(double loss, double accuracy, OptionalDouble valLoss, OptionalDouble valAccuracy) {
    /** An epoch without validation. */
    public static EpochMetrics of(double loss, double accuracy) {
        return new EpochMetrics(loss, accuracy, OptionalDouble.empty(), OptionalDouble.empty());
    }

    public EpochMetrics validated(double lossOfAll, double accuracyOfAll) {
        return new EpochMetrics(loss, accuracy, OptionalDouble.of(lossOfAll), OptionalDouble.of(accuracyOfAll));
    }
}
