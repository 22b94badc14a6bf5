package org.netkiln.layer.op;

import java.util.List;
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

    /** The product with a constant, which may have 1 in place of a size. */
    static SDVariable scale(SDVariable x, SDVariable constant) {
        return NativeOp.of("multiply", x, constant)
                .gradient(0, (y, dy) -> scale(dy, constant))
                .output();
    }

    /**
     * Puts tensors behind each other along an axis.
     *
     * @param shapes of the tensors, the batch in front as -1
     */
    public static SDVariable concat(int axis, List<SDVariable> tensors, List<long[]> shapes) {
        NativeOp op = NativeOp.of("concat", tensors.toArray(SDVariable[]::new)).ints(axis);
        long[] all = shapes.get(0).clone();
        all[axis] = shapes.stream().mapToLong(shape -> shape[axis]).sum();
        int from = 0;
        for (int i = 0; i < tensors.size(); i++) {
            int start = from;
            int count = (int) shapes.get(i)[axis];
            op.gradient(i, (y, dy) -> Shaping.part(dy, all, axis, start, count));
            from += count;
        }
        return op.output();
    }
}
