package org.netkiln.layer.op;

import org.nd4j.autodiff.samediff.SDVariable;

/** Operations that make one tensor of several. */
public final class Merging {
    private Merging() {}

    /** The sum of two tensors of one shape. */
    public static SDVariable add(SDVariable a, SDVariable b) {
        return NativeOp.of("add", a, b)
                .gradient(0, (y, dy) -> dy)
                .gradient(1, (y, dy) -> dy)
                .output();
    }

    /** The product, element by element, of two tensors of one shape. */
    public static SDVariable multiply(SDVariable a, SDVariable b) {
        return NativeOp.of("multiply", a, b)
                .gradient(0, (y, dy) -> multiply(dy, b))
                .gradient(1, (y, dy) -> multiply(dy, a))
                .output();
    }
}
