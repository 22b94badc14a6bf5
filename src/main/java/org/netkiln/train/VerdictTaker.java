package org.netkiln.train;

import org.netkiln.train.event.Verdicts;

/** Takes down what the network says of each validation sample, batch by batch. */
final class VerdictTaker {
    private final int classes;
    private final float[] probabilities;
    private final int[] predicted;
    private final float[] confidence;
    private int seen;

    /**
     * @param classes at least 1
     * @param samples how many will come
     */
    VerdictTaker(int classes, int samples, int batchSize) {
        this.classes = classes;
        this.probabilities = new float[Math.multiplyExact(classes, Math.min(batchSize, samples))];
        this.predicted = new int[samples];
        this.confidence = new float[samples];
    }

    /** Where a batch's probabilities go, row-major, before it is taken down. */
    float[] probabilities() {
        return probabilities;
    }

    void take(int samples) {
        for (int i = 0; i < samples; i++) {
            int row = i * classes;
            int best = 0;
            for (int c = 1; c < classes; c++) {
                best = probabilities[row + c] > probabilities[row + best] ? c : best;
            }
            predicted[seen] = best;
            confidence[seen] = probabilities[row + best];
            seen++;
        }
    }

    Verdicts verdicts() {
        return new Verdicts(predicted, confidence);
    }
}
