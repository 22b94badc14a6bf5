package org.netkiln.compile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nd4j.autodiff.samediff.SameDiff;
import org.netkiln.graph.PortRef;
import org.netkiln.layer.TargetKind;
import org.netkiln.layer.Weight;
import org.netkiln.param.Param;
import org.netkiln.tensor.TensorShape;

/**
 * A network in SameDiff, for training or for evaluation. Variables are named after nodes: an inner variable of node
 * {@code conv1} is {@code conv1/…}, a weight {@code conv1.weight}.
 *
 * @param graph the forward graph, with its losses marked when training; batch sizes are left open
 * @param data placeholder by input node: FLOAT {@code [N, shape]}
 * @param outputs in the network's order
 * @param parameters trainable weights and buffers in the network's order, PyTorch's names and layouts; the graph's variable
 *     (or constant, for a buffer) has the same name
 * @param updates buffers that take a new value after each training step; empty for evaluation
 * @param masks dropout's placeholders; empty for evaluation
 * @param activations the variable at each output port
 */
public record Model(
        SameDiff graph,
        boolean training,
        Map<String, TensorShape> data,
        List<Output> outputs,
        List<Parameter> parameters,
        List<Update> updates,
        List<Mask> masks,
        Map<PortRef, String> activations) {

    /**
     * The output that tells classes apart: the first whose target is a class. Accuracy, predictions and confusion are its;
     * without one there are none.
     */
    public Optional<Output> classifier() {
        return outputs.stream()
                .filter(output -> output.kind() == TargetKind.CLASS_NUMBER)
                .findFirst();
    }

    /** The output that predictions are of: the one that classifies, else the first. */
    public Output predicted() {
        return classifier().orElse(outputs.get(0));
    }

    /**
     * An output node: names of variables in the graph, see {@link org.netkiln.layer.Outcome}.
     *
     * @param shape the prediction's, for one sample
     */
    public record Output(
            String node,
            String prediction,
            String probabilities,
            String loss,
            String target,
            TargetKind kind,
            TensorShape shape) {}

    /**
     * @param name full, as in PyTorch's state dict: {@code conv1.weight}
     */
    public record Parameter(String name, String node, Weight weight) {}

    /** After a training step the buffer takes the variable's value. */
    public record Update(String buffer, String variable) {}

    /**
     * Each training step fills the placeholder {@code [N, shape]} with 0, with probability {@code rate}, or else with
     * 1 / (1 - rate).
     *
     * @param setting what the rate is called while training: {@code dropout1.p}, by the node as drawn, so that copies in a
     *     repeated group have theirs in common
     * @param param what values it takes
     */
    public record Mask(String placeholder, TensorShape shape, String setting, Param<Double> param, double rate) {}
}
