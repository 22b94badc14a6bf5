package org.netkiln.layer.op;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Function;
import org.nd4j.autodiff.samediff.SDVariable;

/** One operation that gives the gradients of several inputs, made once for each incoming gradient. */
final class Shared {
    private final Function<SDVariable, NativeOp> make;
    private final Map<SDVariable, NativeOp> made = new IdentityHashMap<>();

    Shared(Function<SDVariable, NativeOp> make) {
        this.make = make;
    }

    NativeOp of(SDVariable dy) {
        return made.computeIfAbsent(dy, make);
    }
}
