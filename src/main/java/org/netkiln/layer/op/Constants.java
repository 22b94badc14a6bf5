package org.netkiln.layer.op;

import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Fixed tensors in a graph, named after the node that is being built. */
public final class Constants {
    private Constants() {}

    /** A constant in the graph of {@code neighbour}. */
    public static SDVariable of(SDVariable neighbour, INDArray value) {
        SameDiff graph = neighbour.getSameDiff();
        return graph.constant(graph.generateNewVarName("constant", 0, false), value);
    }

    /** A number of the neighbour's type. */
    static SDVariable scalar(SDVariable neighbour, double value) {
        return of(neighbour, Nd4j.scalar(neighbour.dataType(), value));
    }
}
