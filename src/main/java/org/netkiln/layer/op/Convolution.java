package org.netkiln.layer.op;

import org.jspecify.annotations.Nullable;
import org.nd4j.autodiff.samediff.SDVariable;

/**
 * Convolution with weights as PyTorch lays them out, {@code [out, in, kH, kW]}: ND4J's weight format 1. Its SameDiff class
 * forgets the format on the way to the gradient, see the test.
 */
public final class Convolution {
    private static final long EXPLICIT_PADDING = 0;
    private static final long CHANNELS_FIRST = 0;
    private static final long OUT_IN_HEIGHT_WIDTH = 1;

    private Convolution() {}

    /**
     * @param x {@code [N, in, H, W]}
     * @param w {@code [out, in, kH, kW]}
     * @param bias {@code [out]}
     * @param window not dilated, which oneDNN refuses
     * @param out rows and columns that come out
     */
    public static SDVariable conv2d(
            SDVariable x, SDVariable w, @Nullable SDVariable bias, Window window, Window.Size out) {
        NativeOp op = bias == null ? NativeOp.of("conv2d", x, w) : NativeOp.of("conv2d", x, w, bias);
        op.ints(ints(window));
        if (bias != null) {
            op.gradient(2, (y, dy) -> Dense.sum(dy, 0, 2, 3));
        }
        if (window.stride().height() == 1 && window.stride().width() == 1) {
            return op.gradient(0, (y, dy) -> inputGradient(w, dy, window))
                    .gradient(1, (y, dy) -> weightGradient(x, dy, window, out))
                    .output();
        }
        Shared bothAtOnce = new Shared(
                dy -> NativeOp.of("conv2d_bp", x, w, dy).ints(ints(window)).outputs(2));
        return op.gradient(0, (y, dy) -> bothAtOnce.of(dy).output(0))
                .gradient(1, (y, dy) -> bothAtOnce.of(dy).output(1))
                .output();
    }

    /** The way back through windows of stride 1, which leave no row of the input out. */
    private static SDVariable inputGradient(SDVariable w, SDVariable dy, Window window) {
        return NativeOp.of("deconv2d", dy, w).ints(ints(window)).output();
    }

    /**
     * The weights' gradient for stride 1 is a convolution too: of the input with the output's gradient, batch and channels
     * exchanged. Several times faster than {@code conv2d_bp}, which computes the input's gradient as well.
     */
    private static SDVariable weightGradient(SDVariable x, SDVariable dy, Window window, Window.Size out) {
        SDVariable batchAsChannels = Shaping.permute(x, 1, 0, 2, 3);
        SDVariable asWeights = Shaping.permute(dy, 1, 0, 2, 3);
        SDVariable swapped = NativeOp.of("conv2d", batchAsChannels, asWeights)
                .ints(ints(out.rows(), out.columns(), window))
                .output();
        return Shaping.permute(swapped, 1, 0, 2, 3);
    }

    private static long[] ints(Window window) {
        return ints(window.kernel().height(), window.kernel().width(), window);
    }

    private static long[] ints(long rows, long columns, Window window) {
        return new long[] {
            rows,
            columns,
            window.stride().height(),
            window.stride().width(),
            window.padding().height(),
            window.padding().width(),
            1,
            1,
            EXPLICIT_PADDING,
            CHANNELS_FIRST,
            OUT_IN_HEIGHT_WIDTH
        };
    }
}
