package org.netkiln.app.tune;

import java.util.SplittableRandom;
import org.netkiln.check.Checker;
import org.netkiln.check.Report;
import org.netkiln.compile.Model;
import org.netkiln.compile.NetworkCompiler;
import org.netkiln.engine.Batch;
import org.netkiln.engine.LearnerSpec;
import org.netkiln.engine.NetworkLearner;
import org.netkiln.engine.StepOutcome;
import org.netkiln.layer.Catalogue;
import org.netkiln.param.Declared;
import org.netkiln.param.ParamValues;
import org.netkiln.project.Presets;

/** The preset LeNet in training on noise, exactly as the program trains it: divided among as many lanes as there are threads. */
final class LenetSteps implements AutoCloseable {
    private static final int BATCH = 256;
    private static final int PIXELS = 28 * 28;
    private static final int CLASSES = 10;

    private final NetworkLearner learner;
    private final Batch batch = noise();

    LenetSteps() {
        Report report = new Checker(Catalogue.load())
                .check(Presets.load().find("lenet").orElseThrow().project().network());
        Model training = new NetworkCompiler().compile(report, true);
        Model evaluation = new NetworkCompiler().compile(report, false);
        Declared optimizer = new Declared("adam", ParamValues.of("lr", 0.001));
        learner = NetworkLearner.create(LearnerSpec.of(training, evaluation, optimizer, 0, BATCH))
                .get();
    }

    /**
     * Forward, backward and update.
     *
     * @return the loss before the update; not a number if it is not finite
     */
    double run() {
        return learner.step(batch) instanceof StepOutcome.Done done ? done.loss() : Double.NaN;
    }

    int lanes() {
        return learner.lanes(BATCH);
    }

    private static Batch noise() {
        SplittableRandom random = new SplittableRandom(0);
        float[] features = new float[BATCH * PIXELS];
        for (int i = 0; i < features.length; i++) {
            features[i] = (float) random.nextDouble();
        }
        return new Batch(BATCH, features, random.ints(BATCH, 0, CLASSES).toArray());
    }

    @Override
    public void close() {
        learner.close();
    }
}
