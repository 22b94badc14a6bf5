package org.netkiln.layer;

import java.util.List;
import org.netkiln.param.Param;
import org.netkiln.param.ParamValues;
import org.netkiln.problem.Where;
import org.netkiln.tensor.TensorShape;

/**
 * Where a layer stands: one node's parameters and the shapes that reach it.
 *
 * @param node the node's id
 * @param params validated against the layer's schema
 * @param inputs one shape for each input port, the batch left out; may be unknown in part or whole
 */
public record Site(String node, ParamValues params, List<TensorShape> inputs) {
    public Site {
        inputs = List.copyOf(inputs);
    }

    public <T> T get(Param<T> param) {
        return params.get(param);
    }

    /** The shape at the first input port; unknown if it is not fed. */
    public TensorShape input() {
        return inputs.isEmpty() ? TensorShape.unknown() : inputs.get(0);
    }

    public Where here() {
        return new Where.AtNode(node);
    }

    public Where at(Param<?> param) {
        return new Where.AtParam(node, param.key());
    }

    public Where atInput(int port) {
        return new Where.AtInput(node, port);
    }
}
