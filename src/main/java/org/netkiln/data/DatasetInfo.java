package org.netkiln.data;

import java.util.List;
import org.netkiln.tensor.TensorShape;

/**
 * What is known of a dataset without loading it.
 *
 * @param name in the project file and on the command line
 * @param title as people write it
 * @param classes the classes' names, by class number
 * @param shape of one sample
 * @param trainSize number of samples to train on
 * @param testSize number of samples to test on
 * @param source who made it, and where it is described
 * @param licence what it may be used under
 */
public record DatasetInfo(
        String name,
        String title,
        List<String> classes,
        TensorShape shape,
        int trainSize,
        int testSize,
        String source,
        String licence) {
    public DatasetInfo {
        classes = List.copyOf(classes);
    }
}
