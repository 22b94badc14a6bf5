package org.netkiln.engine.step;

import org.netkiln.engine.Batch;
import org.netkiln.engine.NetworkLearner;
import org.netkiln.engine.Networks;
import org.netkiln.engine.StepOutcome;

/** The engine. */
final class NetkilnTrainee implements Trainee {
    private final NetworkLearner learner;

    NetkilnTrainee(Course course, int threads) {
        learner = NetworkLearner.create(Networks.spec(course.network(), course.batch(), course.declared())
                        .threads(threads))
                .get();
    }

    /** The learner, for its weights. */
    NetworkLearner learner() {
        return learner;
    }

    @Override
    public double step(Batch batch) {
        return ((StepOutcome.Done) learner.step(batch)).loss();
    }

    @Override
    public void close() {
        learner.close();
    }
}
