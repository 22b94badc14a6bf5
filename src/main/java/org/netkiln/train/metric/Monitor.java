package org.netkiln.train.metric;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;

/** The number of an epoch that something watches: what counts as best, when to stop early. */
public enum Monitor {
    LOSS("loss", true, metrics -> OptionalDouble.of(metrics.loss())),
    ACCURACY("accuracy", false, EpochMetrics::accuracy),
    VAL_LOSS("val_loss", true, EpochMetrics::valLoss),
    VAL_ACCURACY("val_accuracy", false, EpochMetrics::valAccuracy);

    private final String key;
    private final boolean lowerIsBetter;
    private final Function<EpochMetrics, OptionalDouble> value;

    Monitor(String key, boolean lowerIsBetter, Function<EpochMetrics, OptionalDouble> value) {
        this.key = key;
        this.lowerIsBetter = lowerIsBetter;
        this.value = value;
    }

    /** The name in the project file. */
    public String key() {
        return key;
    }

    public static Optional<Monitor> find(String key) {
        return Stream.of(values()).filter(monitor -> monitor.key.equals(key)).findFirst();
    }

    public static List<String> keys() {
        return Stream.of(values()).map(Monitor::key).toList();
    }

    /** Empty if it needs a validation, or a classification, that there was not. */
    public OptionalDouble of(EpochMetrics metrics) {
        return value.apply(metrics);
    }

    public boolean needsValidation() {
        return this == VAL_LOSS || this == VAL_ACCURACY;
    }

    public boolean needsAccuracy() {
        return this == ACCURACY || this == VAL_ACCURACY;
    }

    /** The loss of the same samples. */
    public Monitor ofLoss() {
        return needsValidation() ? VAL_LOSS : LOSS;
    }

    /** Whether a value is better than the best so far by more than {@code margin}. */
    public boolean improves(double value, double best, double margin) {
        return lowerIsBetter ? value < best - margin : value > best + margin;
    }
}
