package org.netkiln.insight;

import java.util.List;

/**
 * What the network says of a sample of which the class is known.
 *
 * @param sample its number among the test samples
 * @param truth its class
 * @param predicted the class with the highest probability
 * @param probabilities one for each class
 */
public record SamplePrediction(int sample, int truth, int predicted, List<Double> probabilities) {
    public SamplePrediction {
        probabilities = List.copyOf(probabilities);
    }

    public boolean isRight() {
        return predicted == truth;
    }

    /** The probability of the predicted class. */
    public double confidence() {
        return probabilities.get(predicted);
    }
}
