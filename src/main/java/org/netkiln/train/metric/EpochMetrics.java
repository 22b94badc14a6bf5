package org.netkiln.train.metric;

import java.util.OptionalDouble;

/**
 * What an epoch came to.
 *
 * @param loss mean of the losses of its steps
 * @param accuracy share of training samples that were right when their step took them, 0 to 1; empty if the network does not
 *     classify, like {@code valAccuracy}
 * @param valLoss mean over the validation samples; empty without validation
 * @param valAccuracy share of the validation samples that are right, 0 to 1; empty without validation
 */
public record EpochMetrics(double loss, OptionalDouble accuracy, OptionalDouble valLoss, OptionalDouble valAccuracy) {
    /** An epoch without validation. */
    public static EpochMetrics of(double loss, OptionalDouble accuracy) {
        return new EpochMetrics(loss, accuracy, OptionalDouble.empty(), OptionalDouble.empty());
    }

    /** An epoch of a network that classifies, without validation. */
    public static EpochMetrics of(double loss, double accuracy) {
        return of(loss, OptionalDouble.of(accuracy));
    }

    public EpochMetrics validated(double lossOfAll, double accuracyOfAll) {
        return validated(lossOfAll, OptionalDouble.of(accuracyOfAll));
    }

    public EpochMetrics validated(double lossOfAll, OptionalDouble accuracyOfAll) {
        return new EpochMetrics(loss, accuracy, OptionalDouble.of(lossOfAll), accuracyOfAll);
    }
}
