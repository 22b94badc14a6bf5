package org.netkiln.train;

import org.netkiln.engine.Snapshot;
import org.netkiln.train.settings.TrainingSettings;

/** All that is needed to go on as if training had never stopped. Immutable. */
public record Checkpoint(Conditions conditions, Progress progress, Snapshot snapshot) {
    /** Whether it was taken between two epochs, where all that was trained has been measured. */
    public boolean isBetweenEpochs() {
        return progress.sums().steps() == 0;
    }

    /** Goes on with another learning rate; the schedule takes it from there. */
    public Checkpoint withLr(double lr) {
        Progress changed =
                progress.changed(TrainingSettings.LR.key(), lr, progress.pace().withLr(lr));
        return new Checkpoint(conditions, changed, snapshot);
    }
}
