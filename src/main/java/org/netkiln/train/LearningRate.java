package org.netkiln.train;

import org.netkiln.engine.Learner;
import org.netkiln.train.settings.TrainingSettings;

/** Brings the learning rate of each step to the learner: the schedule's, scaled by the warm-up. */
final class LearningRate {
    private final Learner learner;
    private final int warmupSteps;
    private double current = Double.NaN;

    LearningRate(Learner learner, TrainingSettings settings) {
        this.learner = learner;
        this.warmupSteps = settings.warmupSteps();
    }

    /** Sets the rate for the coming step. */
    double set(Progress progress) {
        double rate = at(progress.pace().lr(), progress.steps(), warmupSteps);
        if (rate != current) {
            learner.tune(TrainingSettings.LR.key(), rate);
            current = rate;
        }
        return rate;
    }

    /** The rate of the last step. NaN before the first. */
    double current() {
        return current;
    }

    /** @param step steps taken before */
    static double at(double lr, long step, int warmupSteps) {
        return step < warmupSteps ? lr * ((step + 1) / (double) warmupSteps) : lr;
    }
}
