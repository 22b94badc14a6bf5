package org.netkiln.data;

import java.util.Optional;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Where;
import org.netkiln.tensor.TensorShape;
import org.netkiln.text.Text;

/** Whether a dataset fits a network. */
public final class Fit {
    private Fit() {}

    /**
     * A network that tells fewer classes apart than the dataset has cannot learn all labels; with more it can.
     *
     * @param output id of the output node
     * @param classes how many classes the network tells apart
     */
    public static Optional<Problem> classes(String output, int classes, DatasetInfo data) {
        int needed = data.classes().size();
        return classes >= needed
                ? Optional.empty()
                : Optional.of(Problem.error(
                        new Where.AtNode(output), Text.of("dataset.classes", classes, data.name(), needed)));
    }

    /**
     * Samples must have the sizes that the input node says.
     *
     * @param input id of the input node
     * @param expected its shape
     * @param samples the samples' shape after all transforms
     */
    public static Optional<Problem> shape(String input, TensorShape expected, TensorShape samples, String dataset) {
        return expected.sizes().equals(samples.sizes())
                ? Optional.empty()
                : Optional.of(Problem.error(
                        new Where.AtParam(input, "shape"),
                        Text.of("dataset.shape", expected.toString(), dataset, samples.toString())));
    }
}
