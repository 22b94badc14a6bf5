package org.netkiln.ui.model;

import java.util.List;
import org.netkiln.insight.Curve;
import org.netkiln.train.metric.EpochMetrics;
import org.netkiln.train.record.MetricsRow;

/**
 * A run's numbers over epochs.
 *
 * @param loss of each step
 * @param accuracy of each step's samples
 * @param epochLoss mean over each epoch's steps
 * @param epochAccuracy likewise
 * @param valLoss of each epoch's validation
 * @param valAccuracy likewise
 */
public record TrainingCurves(
        Curve loss, Curve accuracy, Curve epochLoss, Curve epochAccuracy, Curve valLoss, Curve valAccuracy) {
    static TrainingCurves empty() {
        return new TrainingCurves(new Curve(), new Curve(), new Curve(), new Curve(), new Curve(), new Curve());
    }

    /**
     * A recorded run's.
     *
     * @param perEpoch steps in an epoch, if the rows do not tell: none of the run's epochs has ended
     */
    static TrainingCurves of(List<MetricsRow> rows, int perEpoch) {
        double steps = rows.stream()
                .filter(row -> row.kind() == MetricsRow.Kind.EPOCH)
                .findFirst()
                .map(row -> (double) row.step() / row.epoch())
                .orElse((double) perEpoch);
        TrainingCurves curves = empty();
        for (MetricsRow row : rows) {
            if (row.kind() == MetricsRow.Kind.STEP) {
                curves.loss.add(row.step() / steps, row.loss());
                row.accuracy().ifPresent(share -> curves.accuracy.add(row.step() / steps, share));
            } else {
                curves.epochEnded(
                        row.epoch(), new EpochMetrics(row.loss(), row.accuracy(), row.valLoss(), row.valAccuracy()));
            }
        }
        return curves;
    }

    void epochEnded(int epoch, EpochMetrics metrics) {
        epochLoss.add(epoch, metrics.loss());
        metrics.accuracy().ifPresent(share -> epochAccuracy.add(epoch, share));
        metrics.valLoss().ifPresent(value -> valLoss.add(epoch, value));
        metrics.valAccuracy().ifPresent(share -> valAccuracy.add(epoch, share));
    }
}
