package org.netkiln.session;

import java.util.List;
import java.util.Random;
import org.netkiln.check.NodeReport;
import org.netkiln.check.Report;
import org.netkiln.data.Samples;
import org.netkiln.engine.Batch;
import org.netkiln.engine.Learner;
import org.netkiln.insight.SampleChoice;

/**
 * What a network says of a few samples: to be held against what another says of the same. Compute thread, but for comparing.
 *
 * @param samples how many
 * @param real whether they are of the dataset's test samples; else they are drawn, always the same
 * @param features the samples, row-major
 * @param said the outputs, row-major
 */
public record Outputs(int samples, boolean real, float[] features, float[] said) {
    static final int FEW = 8;
    private static final long SEED = 20;

    /** Of test samples of as many classes as can be. */
    public static Outputs of(Learner learner, Samples test) {
        List<Integer> chosen = SampleChoice.spread(test, FEW, SEED).samples();
        int elements = Math.toIntExact(test.shape().elements());
        float[] features = new float[chosen.size() * elements];
        for (int i = 0; i < chosen.size(); i++) {
            test.read(chosen.get(i), features, i * elements);
        }
        return of(learner, chosen.size(), true, features);
    }

    /** Of numbers from 0 to 1, where there is no dataset. */
    public static Outputs ofDrawn(Learner learner, Report report) {
        long elements = report.inOrder().stream()
                .filter(NodeReport::takesData)
                .mapToLong(node -> node.output(0).elements())
                .findFirst()
                .orElseThrow();
        float[] features = new float[Math.toIntExact(FEW * elements)];
        Random random = new Random(SEED);
        for (int i = 0; i < features.length; i++) {
            features[i] = random.nextFloat();
        }
        return of(learner, FEW, false, features);
    }

    private static Outputs of(Learner learner, int samples, boolean real, float[] features) {
        float[] said = learner.predict(new Batch(samples, features, new int[samples]));
        return new Outputs(samples, real, features, said);
    }

    /** What another network says of the same samples. */
    Outputs by(Learner other) {
        return of(other, samples, real, features);
    }

    /** The largest difference between two outputs; infinite if only one of them is a number. */
    double largestDifference(Outputs other) {
        double largest = 0;
        for (int i = 0; i < said.length; i++) {
            if (Float.floatToIntBits(said[i]) != Float.floatToIntBits(other.said[i])) {
                double difference = Math.abs((double) said[i] - other.said[i]);
                largest = Math.max(largest, Double.isNaN(difference) ? Double.POSITIVE_INFINITY : difference);
            }
        }
        return largest;
    }
}
