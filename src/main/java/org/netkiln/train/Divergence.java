package org.netkiln.train;

import java.math.BigDecimal;
import java.math.MathContext;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Remedy;
import org.netkiln.train.event.TrainingEvent;
import org.netkiln.train.settings.TrainingParams;
import org.netkiln.train.settings.TrainingSettings;

/** What to do about a training whose values stopped being finite. */
final class Divergence {
    private static final double LESS = 0.1;
    private static final double FIRST_NORM = 1;
    private static final String TRAINING = "training.";

    private final TrainingSettings settings;
    private final Progress progress;

    Divergence(TrainingSettings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
    }

    /** The same problem with what would mend it in a new run: a smaller learning rate, or clipped gradients. */
    Problem explain(Problem problem) {
        double norm = settings.clipNorm().isPresent() ? less(settings.clipNorm().getAsDouble()) : FIRST_NORM;
        return Problem.error(
                problem.where(),
                problem.message(),
                new Remedy.SetSetting(TRAINING + "optimizer." + TrainingSettings.LR.key(), less(settings.lr())),
                new Remedy.SetSetting(TRAINING + TrainingParams.CLIP_NORM.key(), norm));
    }

    TrainingEvent.WentBack wentBack() {
        return new TrainingEvent.WentBack(progress.epoch(), less(progress.pace().lr()));
    }

    /** A tenth, with two digits. */
    private static double less(double value) {
        return new BigDecimal(value * LESS).round(new MathContext(2)).doubleValue();
    }
}
