package org.netkiln.layer.op;

import org.jspecify.annotations.Nullable;
import org.nd4j.autodiff.samediff.SDVariable;
import org.netkiln.tensor.TensorShape;

/**
 * Convolution with weights as PyTorch lays them out, {@code [out, in, kH, kW]}: ND4J's weight format 1. Its SameDiff class
 * forgets the format on the way to the gradient, see the test.
 */
public final class Convolution {
    private static final long EXPLICIT_PADDING = 0;
    private static final long CHANNELS_FIRST = 0;
    private static final long OUT_IN_HEIGHT_WIDTH = 1;

    /** From so many channels on, ND4J's own gradient is as fast for some kernels. */
    private static final int MANY_CHANNELS = 16;

    /** Kernels of more than one element and at most so many never are faster by ND4J's own gradient, least in two lanes. */
    private static final int SMALL_KERNEL = 9;

    private Convolution() {}

    /**
     * @param x {@code [N, in, H, W]}
     * @param w {@code [out, in, kH, kW]}
     * @param bias {@code [out]}
     * @param window not dilated, which oneDNN refuses: see {@link Dilation}
     * @param in the shape of {@code x}
     */
    public static SDVariable conv2d(
            SDVariable x, SDVariable w, @Nullable SDVariable bias, Window window, TensorShape in) {
        NativeOp op = bias == null ? NativeOp.of("conv2d", x, w) : NativeOp.of("conv2d", x, w, bias);
        op.ints(ints(window));
        if (bias != null) {
            op.gradient(2, (y, dy) -> Dense.sum(dy, 0, 2, 3));
        }
        if (isBetterInTwo(window, in.size(1))) {
            Window.Size out = window.output(in.size(2), in.size(3), false);
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

    /** Whether the gradients of input and weights, which need stride 1 to be computed apart, are faster that way. */
    private static boolean isBetterInTwo(Window window, int channels) {
        int taps = window.kernel().height() * window.kernel().width();
        boolean small = taps > 1 && taps <= SMALL_KERNEL;
        boolean unitStride = window.stride().height() == 1 && window.stride().width() == 1;
        return unitStride && (small || channels < MANY_CHANNELS);
    }

    /** The way back through windows of stride 1, which leave no row of the input out. */
    private static SDVariable inputGradient(SDVariable w, SDVariable dy, Window window) {
        return NativeOp.of("deconv2d", dy, w).ints(ints(window)).output();
    }

    /**
     * The weights' gradient for stride 1 is a convolution too: of the input with the output's gradient, batch and channels
     * exchanged. Several times faster for few channels than {@code conv2d_bp}, which computes the input's gradient as well.
     */
    private static SDVariable weightGradient(SDVariable x, SDVariable dy, Window window, Window.Size out) {
        SDVariable batchAsChannels = Shaping.permute(x, 1, 0, 2, 3);
        SDVariable asWeights = Shaping.permute(dy, 1, 0, 2, 3);
        SDVariable swapped = NativeOp.of("conv2d", batchAsChannels, asWeights)
                .ints(ints(out.rows(), out.columns(), window))
                .output();
        return Shaping.permute(swapped, 1, 0, 2, 3);
    }

    /**
     * A convolution of each channel by itself.
     *
     * @param w {@code [in·m, 1, kH, kW]}: the outputs of one channel stand together
     * @param window not dilated
     */
    static SDVariable depthwise(SDVariable x, SDVariable w, Window window, TensorShape in, int outChannels) {
        int channels = in.size(1);
        int kernelHeight = window.kernel().height();
        int kernelWidth = window.kernel().width();
        long[] flat = {outChannels, 1, kernelHeight, kernelWidth};
        long[] nested = {channels, outChannels / channels, kernelHeight, kernelWidth};
        SDVariable weights = Shaping.permute(Shaping.reshape(w, flat, nested), 1, 0, 2, 3);
        Shared bothAtOnce = new Shared(dy -> NativeOp.of("depthwise_conv2d_bp", x, weights, dy)
                .ints(ints(window))
                .outputs(2));
        return NativeOp.of("depthwise_conv2d", x, weights)
                .ints(ints(window))
                .gradient(0, (y, dy) -> bothAtOnce.of(dy).output(0))
                .gradient(1, (y, dy) -> bothAtOnce.of(dy).output(1))
                .output();
    }

    /** Adds {@code bias [C]} to each channel of an image. */
    static SDVariable addBias(SDVariable x, SDVariable bias) {
        return NativeOp.of("biasadd", x, bias)
                .flags(true)
                .gradient(0, (y, dy) -> dy)
                .gradient(1, (y, dy) -> Dense.sum(dy, 0, 2, 3))
                .output();
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
