package org.netkiln.engine.plan;

import java.util.ArrayList;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Computes, once, what depends on constants and shapes alone. */
final class Folding {
    private Folding() {}

    /** The operation's outputs as constants of the same names. */
    static List<Value> fold(Operation operation, Stubs stubs) {
        INDArray[] out = operation.outputs().stream()
                .map(value -> Nd4j.create(value.type(), value.shape(), 'c'))
                .toArray(INDArray[]::new);
        operation.call().bind(stubs.of(operation.inputs()), out, Lane.alone(1)).run();
        List<Value> constants = new ArrayList<>();
        for (int i = 0; i < out.length; i++) {
            constants.add(Value.constant(operation.out(i).name(), out[i]));
        }
        return constants;
    }
}
