package org.netkiln.engine.step;

import java.util.Map;
import org.netkiln.engine.Batch;
import org.netkiln.engine.NetworkLearner;
import org.netkiln.engine.Networks;
import org.netkiln.engine.StepOutcome;
import org.netkiln.weights.HostTensor;

/** The engine. */
final class NetkilnTrainee implements Trainee {
    private final NetworkLearner learner;

    NetkilnTrainee(Course course, Map<String, HostTensor> start, int threads) {
        learner = NetworkLearner.create(Networks.spec(course.network(), course.batch(), course.declared())
                        .threads(threads))
                .get();
        learner.load(start);
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
