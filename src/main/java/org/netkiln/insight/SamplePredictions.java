package org.netkiln.insight;

import java.util.ArrayList;
import java.util.List;
import org.netkiln.data.Samples;
import org.netkiln.engine.Batch;

/**
 * What the network says of a few test samples.
 *
 * @param step steps that it had been trained
 * @param samples in the order in which they were asked for
 */
public record SamplePredictions(long step, List<SamplePrediction> samples) {
    /** Batches of one size only, so that the learner makes a single plan for them. */
    private static final int BATCH = 48;

    public SamplePredictions {
        samples = List.copyOf(samples);
    }

    /** Asks for these test samples, by number. */
    public static Question<SamplePredictions> of(List<Integer> samples) {
        List<Integer> wanted = List.copyOf(samples);
        return subject -> {
            List<SamplePrediction> all = new ArrayList<>();
            for (int from = 0; from < wanted.size(); from += BATCH) {
                all.addAll(batch(subject, wanted.subList(from, Math.min(wanted.size(), from + BATCH))));
            }
            return new SamplePredictions(subject.step(), all);
        };
    }

    private static List<SamplePrediction> batch(Subject subject, List<Integer> wanted) {
        Samples test = subject.test();
        int elements = Math.toIntExact(test.shape().elements());
        float[] features = new float[BATCH * elements];
        for (int i = 0; i < wanted.size(); i++) {
            test.read(wanted.get(i), features, i * elements);
        }
        List<Prediction> predictions =
                Prediction.of(subject.learner(), new Batch(BATCH, features, new int[BATCH]), wanted.size());
        List<SamplePrediction> found = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            int sample = wanted.get(i);
            Prediction said = predictions.get(i);
            found.add(new SamplePrediction(sample, test.label(sample), said.best(), said.probabilities()));
        }
        return found;
    }
}
