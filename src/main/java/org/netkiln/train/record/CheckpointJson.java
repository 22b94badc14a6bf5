package org.netkiln.train.record;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.netkiln.train.Change;
import org.netkiln.train.Checkpoint;
import org.netkiln.train.Conditions;
import org.netkiln.train.EpochSums;
import org.netkiln.train.Progress;
import org.netkiln.train.Watch;
import org.netkiln.train.metric.EpochMetrics;
import org.netkiln.train.schedule.Pace;

/**
 * A checkpoint without its tensors, as JSON.
 *
 * @param checkpoint the version of this format
 * @param learnerSteps the snapshot's own count
 * @param metricsBytes length of {@code metrics.csv}
 */
record CheckpointJson(
        int checkpoint,
        Conditions conditions,
        int epoch,
        EpochSums sums,
        long steps,
        Pace pace,
        Watched best,
        Watched stopping,
        @Nullable Metrics last,
        List<Change> changes,
        double seconds,
        long learnerSteps,
        long metricsBytes) {
    static final int FORMAT = 1;

    record Watched(@Nullable Double best, int epoch, int since) {
        static Watched of(Watch watch) {
            return new Watched(orNull(watch.best()), watch.epoch(), watch.since());
        }

        Watch toWatch() {
            return new Watch(optional(best), epoch, since);
        }
    }

    record Metrics(double loss, @Nullable Double accuracy, @Nullable Double valLoss, @Nullable Double valAccuracy) {
        static Metrics of(EpochMetrics metrics) {
            return new Metrics(
                    metrics.loss(),
                    orNull(metrics.accuracy()),
                    orNull(metrics.valLoss()),
                    orNull(metrics.valAccuracy()));
        }

        EpochMetrics toMetrics() {
            return new EpochMetrics(loss, optional(accuracy), optional(valLoss), optional(valAccuracy));
        }
    }

    CheckpointJson {
        Objects.requireNonNull(conditions, "conditions");
        Objects.requireNonNull(sums, "sums");
        Objects.requireNonNull(pace, "pace");
        Objects.requireNonNull(best, "best");
        Objects.requireNonNull(stopping, "stopping");
        changes = List.copyOf(changes);
    }

    static CheckpointJson of(Checkpoint whole, long metricsBytes) {
        Progress progress = whole.progress();
        return new CheckpointJson(
                FORMAT,
                whole.conditions(),
                progress.epoch(),
                progress.sums(),
                progress.steps(),
                progress.pace(),
                Watched.of(progress.best()),
                Watched.of(progress.stopping()),
                progress.last().map(Metrics::of).orElse(null),
                progress.changes(),
                progress.seconds(),
                whole.snapshot().steps(),
                metricsBytes);
    }

    Progress progress() {
        return new Progress(
                epoch,
                sums,
                steps,
                pace,
                best.toWatch(),
                stopping.toWatch(),
                Optional.ofNullable(last).map(Metrics::toMetrics),
                changes,
                seconds);
    }

    private static @Nullable Double orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    private static OptionalDouble optional(@Nullable Double value) {
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
