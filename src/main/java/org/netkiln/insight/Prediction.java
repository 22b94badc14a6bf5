package org.netkiln.insight;

import java.util.ArrayList;
import java.util.List;
import org.netkiln.data.Samples;
import org.netkiln.engine.Batch;
import org.netkiln.engine.Learner;

/**
 * What the network says of one sample.
 *
 * @param best the class with the highest probability; the lowest number of equal ones
 * @param probabilities one for each class
 */
public record Prediction(int best, List<Double> probabilities) {
    public Prediction {
        probabilities = List.copyOf(probabilities);
    }

    /** Runs these samples as one batch, in evaluation mode. */
    public static List<Prediction> of(Learner learner, Samples samples) {
        int elements = Math.toIntExact(samples.shape().elements());
        float[] features = new float[samples.size() * elements];
        for (int i = 0; i < samples.size(); i++) {
            samples.read(i, features, i * elements);
        }
        return of(learner, new Batch(samples.size(), features, new int[samples.size()]), samples.size());
    }

    /** Runs a batch of which only the first {@code count} samples matter. */
    static List<Prediction> of(Learner learner, Batch batch, int count) {
        float[] scores = learner.predict(batch);
        int classes = scores.length / batch.size();
        List<Prediction> predictions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            predictions.add(of(scores, i * classes, classes));
        }
        return predictions;
    }

    private static Prediction of(float[] scores, int from, int classes) {
        List<Double> probabilities = new ArrayList<>();
        for (int c = 0; c < classes; c++) {
            probabilities.add((double) scores[from + c]);
        }
        return new Prediction(best(scores, from, classes), probabilities);
    }

    static int best(float[] scores, int from, int classes) {
        int best = 0;
        for (int c = 1; c < classes; c++) {
            if (scores[from + c] > scores[from + best]) {
                best = c;
            }
        }
        return best;
    }
}
