package org.netkiln.layer.op;

import java.util.ArrayList;
import java.util.List;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.linalg.factory.Nd4j;
import org.netkiln.param.IntPair;
import org.netkiln.tensor.TensorShape;

/** Pooling over windows of images {@code x [N, C, H, W]}. */
public final class Pooling {
    private static final long EXPLICIT_PADDING = 0;
    private static final long CHANNELS_FIRST = 0;
    private static final long COUNT_PADDING = 1;

    /** Below all that a network computes, yet finite: the search for what is not finite must not stop at padding. */
    private static final double LOWEST = -Float.MAX_VALUE;

    private Pooling() {}

    /**
     * The largest element of each window; padding never is. The first of equal ones gets the gradient.
     *
     * @param ceil whether windows that overhang at the end count
     * @param in the shape of {@code x}
     */
    public static SDVariable max(SDVariable x, Window window, boolean ceil, TensorShape in) {
        if (window.dilation().equals(IntPair.square(1))) {
            SDVariable roomy = padded(x, window, ceil, in, IntPair.square(0), LOWEST);
            return pool("maxpool2d", roomy, window, 0);
        }
        SDVariable roomy = padded(x, window, ceil, in, window.padding(), LOWEST);
        return maxOfTaps(roomy, window, window.output(in.size(2), in.size(3), ceil), in.size(1));
    }

    /**
     * The mean of each window. What a window has behind the padding never counts.
     *
     * @param countPadding whether padding counts as zeros, else not at all
     */
    public static SDVariable average(SDVariable x, Window window, boolean ceil, boolean countPadding, TensorShape in) {
        SDVariable roomy = padded(x, window, ceil, in, IntPair.square(0), 0);
        SDVariable mean = pool("avgpool2d", roomy, window, COUNT_PADDING);
        double[][] factors = Divisors.factors(window, ceil, countPadding, in);
        if (factors.length == 0) {
            return mean;
        }
        SDVariable constant = Constants.of(
                x, Nd4j.createFromArray(factors).castTo(x.dataType()).reshape(1, 1, factors.length, factors[0].length));
        return Merging.scale(mean, constant);
    }

    /** oneDNN knows no dilated pooling: one slice for each element of the kernel, and the largest of those. */
    private static SDVariable maxOfTaps(SDVariable x, Window window, Window.Size out, int channels) {
        long[] slice = {-1, channels, out.rows(), out.columns()};
        long[] tap = {-1, channels, out.rows() * out.columns(), 1};
        List<SDVariable> taps = new ArrayList<>();
        List<long[]> shapes = new ArrayList<>();
        for (int i = 0; i < window.kernel().height(); i++) {
            for (int j = 0; j < window.kernel().width(); j++) {
                taps.add(Shaping.reshape(tap(x, window, out, i, j), slice, tap));
                shapes.add(tap);
            }
        }
        IntPair all = new IntPair(1, taps.size());
        Window across = new Window(all, all, IntPair.square(0), IntPair.square(1));
        SDVariable largest = pool("maxpool2d", Merging.concat(3, taps, shapes), across, 0);
        return Shaping.reshape(largest, tap, slice);
    }

    /** What one element of the kernel sees. */
    private static SDVariable tap(SDVariable x, Window window, Window.Size out, int row, int column) {
        long[] stride = {window.stride().height(), window.stride().width()};
        long top = (long) row * window.dilation().height();
        long left = (long) column * window.dilation().width();
        long[] end = {top + (out.rows() - 1) * stride[0] + 1, left + (out.columns() - 1) * stride[1] + 1};
        return Shaping.every(x, new long[] {top, left}, end, stride);
    }

    /** The image with a margin all around, and as many rows and columns more at the end as the last windows need. */
    private static SDVariable padded(
            SDVariable x, Window window, boolean ceil, TensorShape in, IntPair margin, double value) {
        Window.Size overhang = window.overhang(in.size(2), in.size(3), ceil);
        int bottom = (int) Math.max(0, overhang.rows()) + margin.height();
        int right = (int) Math.max(0, overhang.columns()) + margin.width();
        return bottom + right == 0
                ? x
                : Shaping.pad(
                        x, new int[][] {{0, 0}, {0, 0}, {margin.height(), bottom}, {margin.width(), right}}, value);
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
