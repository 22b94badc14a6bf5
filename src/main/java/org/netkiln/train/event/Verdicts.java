package org.netkiln.train.event;

/** What a network said of each of many samples: eight bytes a sample. Immutable. */
public final class Verdicts {
    private final int[] predicted;
    private final float[] confidence;

    /**
     * Copies the arrays, which are equally long.
     *
     * @param predicted class number by sample
     * @param confidence probability of that class by sample
     */
    public Verdicts(int[] predicted, float[] confidence) {
        if (predicted.length != confidence.length) {
            throw new IllegalArgumentException(predicted.length + " classes, " + confidence.length + " probabilities");
        }
        this.predicted = predicted.clone();
        this.confidence = confidence.clone();
    }

    /** How many samples. */
    public int size() {
        return predicted.length;
    }

    /** The class with the highest probability; the lowest number of equal ones. */
    public int predicted(int sample) {
        return predicted[sample];
    }

    /** The probability of the predicted class, in [0, 1]. */
    public float confidence(int sample) {
        return confidence[sample];
    }
}
