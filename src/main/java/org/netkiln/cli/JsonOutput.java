package org.netkiln.cli;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.netkiln.train.event.TrainingEvent;
import org.netkiln.train.metric.EpochMetrics;

/** One JSON object a line: each epoch, and each step if asked for. */
final class JsonOutput implements TrainingOutput {
    private final Shell shell;
    private final boolean steps;

    /** @param steps whether each step gets a line */
    JsonOutput(Shell shell, boolean steps) {
        this.shell = shell;
        this.steps = steps;
    }

    @Override
    public void accept(TrainingEvent event) {
        if (event instanceof TrainingEvent.StepEnded step && steps) {
            print("event", "step", "step", step.step(), "loss", step.loss());
        } else if (event instanceof TrainingEvent.EpochEnded epoch) {
            EpochMetrics metrics = epoch.metrics();
            print(
                    "event",
                    "epoch",
                    "epoch",
                    epoch.epoch(),
                    "loss",
                    metrics.loss(),
                    "accuracy",
                    orNull(metrics.accuracy()),
                    "val_loss",
                    orNull(metrics.valLoss()),
                    "val_accuracy",
                    orNull(metrics.valAccuracy()),
                    "seconds",
                    epoch.seconds(),
                    "samples_per_second",
                    epoch.samplesPerSecond());
        }
    }

    private void print(@Nullable Object... fields) {
        shell.out().println(Json.line(Json.object(fields)));
        shell.out().flush();
    }

    private static @Nullable Double orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }
}
