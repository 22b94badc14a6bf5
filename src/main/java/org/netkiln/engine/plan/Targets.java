package org.netkiln.engine.plan;

import java.util.List;
import java.util.Map;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Lets operations write their results straight into arrays from outside, or copies where that cannot be. */
final class Targets {
    private Targets() {}

    static void bind(Program program, Map<String, INDArray> targets) {
        targets.forEach((name, array) -> {
            Value value = program.wanted().get(name);
            if (value == null) {
                throw new IllegalStateException(name + " is not wanted");
            }
            Value root = value.root();
            if (!root.isGiven() && value.isDense() && root.elements() == value.elements()) {
                root.giveTo(array);
            } else {
                copy(program, name, value, array);
            }
        });
    }

    private static void copy(Program program, String name, Value value, INDArray array) {
        Value copy = Value.given(name + "/copy", Stubs.shaped(array, value.shape()));
        program.add(NativeCall.of("assign").on(List.of(value, value), copy));
        program.want(name, copy);
    }
}
