package org.netkiln.layer.op;

import org.nd4j.autodiff.samediff.SDVariable;

/** Products of matrices and the sums that go with them. */
public final class Dense {
    private Dense() {}

    /**
     * {@code x·wᵀ}, with PyTorch's layout of weights.
     *
     * @param x {@code [rows, in]}
     * @param w {@code [out, in]}
     */
    public static SDVariable linear(SDVariable x, SDVariable w) {
        return product(x, false, w, true)
                .gradient(0, (y, dy) -> product(dy, false, w, false).output())
                .gradient(1, (y, dy) -> product(dy, true, x, false).output())
                .output();
    }

    /** Adds {@code bias [columns]} to each row of {@code x [rows, columns]}. */
    public static SDVariable addBias(SDVariable x, SDVariable bias) {
        return NativeOp.of("biasadd", x, bias)
                .flags(false)
                .gradient(0, (y, dy) -> dy)
                .gradient(1, (y, dy) -> sum(dy, 0))
                .output();
    }

    /** The sum over these axes, which then are gone. */
    static SDVariable sum(SDVariable x, long... axes) {
        return NativeOp.of("reduce_sum", x).ints(axes).flags(false).output();
    }

    private static NativeOp product(SDVariable a, boolean transposeA, SDVariable b, boolean transposeB) {
        return NativeOp.of("matmul", a, b).ints(transposeA ? 1 : 0, transposeB ? 1 : 0);
    }
}
