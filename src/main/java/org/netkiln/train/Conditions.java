package org.netkiln.train;

import java.util.ArrayList;
import java.util.List;
import org.netkiln.train.settings.TrainingSettings;

/**
 * What must be the same for a resumed training to end as if it had never stopped, beside the network and the optimizer.
 *
 * @param samples training samples
 * @param data the dataset's hash
 */
public record Conditions(int batchSize, long seed, boolean shuffle, int samples, String data) {
    public static Conditions of(TrainingSettings settings, int samples, String data) {
        return new Conditions(settings.batchSize(), settings.seed(), settings.shuffle(), samples, data);
    }

    /** The names of what differs. */
    List<String> differences(Conditions other) {
        List<String> names = new ArrayList<>();
        if (batchSize != other.batchSize) {
            names.add("batch_size");
        }
        if (seed != other.seed) {
            names.add("seed");
        }
        if (shuffle != other.shuffle) {
            names.add("shuffle");
        }
        if (samples != other.samples || !data.equals(other.data)) {
            names.add("dataset");
        }
        return names;
    }
}
