package org.netkiln.train.record;

import java.util.List;
import java.util.OptionalDouble;
import org.netkiln.train.event.TrainingEvent;

/**
 * A row of {@code metrics.csv}: of a step, or of an epoch that ended. To plot the epochs with pandas:
 * {@code df[df.kind == "epoch"].plot("epoch", ["loss", "val_loss"])}.
 *
 * @param epoch from 1
 * @param step from 1, over all epochs; an epoch's last one
 * @param loss of the step before its update, or mean of the epoch's steps
 * @param accuracy of the step's samples, or of the epoch's; 0 to 1; empty if the network does not classify, like
 *     {@code valAccuracy}
 * @param valLoss empty for a step and without validation, like {@code valAccuracy}
 * @param seconds spent in training and validation so far, without pauses
 * @param samplesPerSecond over the steps of the epoch; empty for a step
 */
public record MetricsRow(
        Kind kind,
        int epoch,
        long step,
        double loss,
        OptionalDouble accuracy,
        OptionalDouble valLoss,
        OptionalDouble valAccuracy,
        double lr,
        double seconds,
        OptionalDouble samplesPerSecond) {
    static final String HEADER = "kind,epoch,step,loss,accuracy,val_loss,val_accuracy,lr,seconds,samples_per_second";
    private static final int COLUMNS = 10;

    /** What a row is of. */
    public enum Kind {
        STEP("step"),
        EPOCH("epoch");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    static MetricsRow of(TrainingEvent.StepEnded step) {
        return new MetricsRow(
                Kind.STEP,
                step.epoch(),
                step.step(),
                step.loss(),
                step.accuracy(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                step.lr(),
                step.seconds(),
                OptionalDouble.empty());
    }

    static MetricsRow of(TrainingEvent.EpochEnded epoch) {
        return new MetricsRow(
                Kind.EPOCH,
                epoch.epoch(),
                epoch.step(),
                epoch.metrics().loss(),
                epoch.metrics().accuracy(),
                epoch.metrics().valLoss(),
                epoch.metrics().valAccuracy(),
                epoch.lr(),
                epoch.secondsSoFar(),
                OptionalDouble.of(epoch.samplesPerSecond()));
    }

    String toCsv() {
        return String.join(
                ",",
                List.of(
                        kind.word,
                        Integer.toString(epoch),
                        Long.toString(step),
                        Double.toString(loss),
                        cell(accuracy),
                        cell(valLoss),
                        cell(valAccuracy),
                        Double.toString(lr),
                        Double.toString(seconds),
                        cell(samplesPerSecond)));
    }

    /** @throws IllegalArgumentException when the line is damaged */
    static MetricsRow parse(String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalArgumentException(cells.length + " columns");
        }
        return new MetricsRow(
                cells[0].equals(Kind.STEP.word) ? Kind.STEP : Kind.EPOCH,
                Integer.parseInt(cells[1]),
                Long.parseLong(cells[2]),
                Double.parseDouble(cells[3]),
                number(cells[4]),
                number(cells[5]),
                number(cells[6]),
                Double.parseDouble(cells[7]),
                Double.parseDouble(cells[8]),
                number(cells[9]));
    }

    private static String cell(OptionalDouble value) {
        return value.isPresent() ? Double.toString(value.getAsDouble()) : "";
    }

    private static OptionalDouble number(String cell) {
        return cell.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(cell));
    }
}
