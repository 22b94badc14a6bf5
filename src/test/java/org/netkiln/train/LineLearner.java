package org.netkiln.train;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.netkiln.engine.Batch;
import org.netkiln.engine.Learner;
import org.netkiln.engine.Snapshot;
import org.netkiln.engine.StepOutcome;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Where;
import org.netkiln.text.Text;
import org.netkiln.weights.HostTensor;

/**
 * A learner without a network: fits {@code label = w·x + b} by gradient descent with momentum, on samples of three features,
 * with noise on the gradient that follows from the step. Loss is the mean squared error; a prediction is right when it
 * rounds to the label.
 */
public final class LineLearner implements Learner {
    private static final int FEATURES = 3;
    private static final int CLASSES = 4;
    public static final String WEIGHT = "line.weight";
    public static final String BIAS = "line.bias";

    private final float[] weights = {0.5f, -0.25f, 0.125f, 0};
    private final float[] velocity = new float[FEATURES + 1];
    private float lr;
    private float momentum = 0.9f;
    private long steps;
    private int classes = CLASSES;
    private long poisonedStep = -1;
    private Runnable beforeStep = () -> {};
    private Runnable beforeEvaluation = () -> {};

    /** From this step (from 1) on, the loss is not finite. */
    public LineLearner poisonedAt(long step) {
        poisonedStep = step;
        return this;
    }

    public LineLearner withoutClasses() {
        classes = 0;
        return this;
    }

    public LineLearner beforeStep(Runnable action) {
        beforeStep = action;
        return this;
    }

    public LineLearner beforeEvaluation(Runnable action) {
        beforeEvaluation = action;
        return this;
    }

    @Override
    public StepOutcome step(Batch batch) {
        beforeStep.run();
        if (steps + 1 == poisonedStep) {
            return new StepOutcome.NotFinite(Problem.error(new Where.AtNode("line"), Text.literal("NaN")));
        }
        StepOutcome.Done outcome = measure(batch);
        float[] gradient = gradient(batch);
        for (int i = 0; i <= FEATURES; i++) {
            gradient[i] *= 1 + 0.01f * ((steps * 31 + i) % 7);
            velocity[i] = momentum * velocity[i] + gradient[i];
            weights[i] -= lr * velocity[i];
        }
        steps++;
        return outcome;
    }

    @Override
    public StepOutcome evaluate(Batch batch) {
        beforeEvaluation.run();
        return measure(batch);
    }

    @Override
    public StepOutcome evaluate(Batch batch, float[] probabilities) {
        StepOutcome outcome = evaluate(batch);
        System.arraycopy(scores(batch), 0, probabilities, 0, batch.size() * CLASSES);
        return outcome;
    }

    @Override
    public int classes() {
        return classes;
    }

    /** All but nothing for the class that the output rounds to; 1 less the distance to it. */
    private float[] scores(Batch batch) {
        float[] scores = new float[batch.size() * CLASSES];
        for (int i = 0; i < batch.size(); i++) {
            float output = output(batch, i);
            int nearest = Math.max(0, Math.min(CLASSES - 1, Math.round(output)));
            scores[i * CLASSES + nearest] = 1 - Math.min(1, Math.abs(output - nearest));
        }
        return scores;
    }

    private StepOutcome.Done measure(Batch batch) {
        double loss = 0;
        int correct = 0;
        for (int i = 0; i < batch.size(); i++) {
            float error = output(batch, i) - batch.labels()[i];
            loss += error * error;
            correct += Math.abs(error) < 0.5f ? 1 : 0;
        }
        return new StepOutcome.Done(loss / batch.size(), correct, batch.size());
    }

    private float[] gradient(Batch batch) {
        float[] gradient = new float[FEATURES + 1];
        for (int i = 0; i < batch.size(); i++) {
            float slope = 2 * (output(batch, i) - batch.labels()[i]) / batch.size();
            for (int f = 0; f < FEATURES; f++) {
                gradient[f] += slope * batch.features()[i * FEATURES + f];
            }
            gradient[FEATURES] += slope;
        }
        return gradient;
    }

    private float output(Batch batch, int sample) {
        float sum = weights[FEATURES];
        for (int f = 0; f < FEATURES; f++) {
            sum += weights[f] * batch.features()[sample * FEATURES + f];
        }
        return sum;
    }

    @Override
    public float[] predict(Batch batch) {
        float[] outputs = new float[batch.size()];
        for (int i = 0; i < outputs.length; i++) {
            outputs[i] = output(batch, i);
        }
        return outputs;
    }

    @Override
    public void tune(String key, double value) {
        if (key.equals("lr")) {
            lr = (float) value;
        } else if (key.equals("momentum")) {
            momentum = (float) value;
        } else {
            throw new IllegalArgumentException(key);
        }
    }

    @Override
    public Map<String, Double> tunable() {
        return Map.of("lr", (double) lr, "momentum", (double) momentum);
    }

    @Override
    public Map<String, HostTensor> parameters() {
        return tensors("", weights);
    }

    @Override
    public List<Problem> load(Map<String, HostTensor> tensors) {
        take("", tensors, weights);
        return List.of();
    }

    @Override
    public Snapshot snapshot() {
        return new Snapshot(parameters(), tensors("velocity/", velocity), steps);
    }

    @Override
    public void restore(Snapshot snapshot) {
        take("", snapshot.parameters(), weights);
        take("velocity/", snapshot.optimizer(), velocity);
        steps = snapshot.steps();
    }

    private static Map<String, HostTensor> tensors(String prefix, float[] values) {
        Map<String, HostTensor> tensors = new LinkedHashMap<>();
        tensors.put(prefix + WEIGHT, HostTensor.of(List.of(1, FEATURES), values[0], values[1], values[2]));
        tensors.put(prefix + BIAS, HostTensor.of(List.of(1), values[FEATURES]));
        return tensors;
    }

    private static void take(String prefix, Map<String, HostTensor> tensors, float[] values) {
        System.arraycopy(tensors.get(prefix + WEIGHT).toFloats(), 0, values, 0, FEATURES);
        values[FEATURES] = tensors.get(prefix + BIAS).toFloats()[0];
    }

    @Override
    public void close() {}
}
