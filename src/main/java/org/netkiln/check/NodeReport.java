package org.netkiln.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.netkiln.graph.Node;
import org.netkiln.layer.Layer;
import org.netkiln.layer.Weight;
import org.netkiln.problem.Problem;
import org.netkiln.tensor.TensorShape;

/**
 * What checking found out about one node.
 *
 * @param layer empty if the type is unknown to this version
 * @param inputs the shape at each input port; unknown where nothing is connected
 * @param outputs the shape at each output port, as far as it can be told
 * @param weights the tensors it owns; empty while its shapes are not known
 * @param multiplyAdds for one sample; 0 while its shapes are not known
 * @param own what is wrong with its type, its parameters and the shapes that reach it
 * @param wiring what is wrong with its name and its place in the graph: a port without a wire, a result that nobody takes
 */
public record NodeReport(
        Node node,
        Optional<Layer> layer,
        List<TensorShape> inputs,
        List<TensorShape> outputs,
        List<Weight> weights,
        long multiplyAdds,
        List<Problem> own,
        List<Problem> wiring) {
    public NodeReport {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        weights = List.copyOf(weights);
        own = List.copyOf(own);
        wiring = List.copyOf(wiring);
    }

    /** All problems that sit at this node, its parameters or ports. */
    public List<Problem> problems() {
        List<Problem> all = new ArrayList<>(wiring);
        all.addAll(own);
        return all;
    }

    /** Whether data enters the network here. */
    public boolean takesData() {
        return layer.filter(known -> known.info().isInput()).isPresent();
    }

    /** The shape at an output port; unknown if there is no such port. */
    public TensorShape output(int port) {
        return port < outputs.size() ? outputs.get(port) : TensorShape.unknown();
    }

    /** Elements of all trainable weights. */
    public long parameters() {
        return weights.stream()
                .filter(Weight::trainable)
                .mapToLong(Weight::elements)
                .sum();
    }
}
