package org.netkiln.layer.op;

import org.nd4j.autodiff.samediff.SDVariable;
import org.netkiln.tensor.TensorShape;

/** Pooling over windows of {@code x [N, C, H, W]}. */
public final class Pooling {
    private static final long EXPLICIT_PADDING = 0;
    private static final long CHANNELS_FIRST = 0;

    private Pooling() {}

    /**
     * The largest element of each window; padding never is. The first of equal ones gets the gradient.
     *
     * @param ceil whether windows that overhang at the end count
     * @param in the shape of {@code x}
     */
    public static SDVariable max(SDVariable x, Window window, boolean ceil, TensorShape in) {
        return pool("maxpool2d", roomy(x, window, ceil, in, Double.NEGATIVE_INFINITY), window, 0);
    }

    /** The image with as many rows and columns added at the end as the last windows need. */
    private static SDVariable roomy(SDVariable x, Window window, boolean ceil, TensorShape in, double value) {
        Window.Size overhang = window.overhang(in.size(2), in.size(3), ceil);
        int bottom = (int) Math.max(0, overhang.rows());
        int right = (int) Math.max(0, overhang.columns());
        return bottom + right == 0
                ? x
                : Shaping.pad(x, new Shaping.Frame(in.size(2), in.size(3), 0, bottom, 0, right), value);
    }

    private static SDVariable pool(String name, SDVariable x, Window window, long extra) {
        return NativeOp.of(name, x)
                .ints(ints(window, extra))
                .gradient(0, (y, dy) -> NativeOp.of(name + "_bp", x, dy)
                        .ints(ints(window, extra))
                        .output())
                .output();
    }

    private static long[] ints(Window window, long extra) {
        return new long[] {
            window.kernel().height(),
            window.kernel().width(),
            window.stride().height(),
            window.stride().width(),
            window.padding().height(),
            window.padding().width(),
            1,
            1,
            EXPLICIT_PADDING,
            extra,
            CHANNELS_FIRST
        };
    }
}
