package org.netkiln.layer.op;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.linalg.factory.Nd4j;

/** Operations that move elements and change none. Shapes have the batch in front as -1. */
public final class Shaping {
    private static final long ROW_MAJOR = -99;
    private static final long CONSTANT_VALUE = 0;

    private Shaping() {}

    /**
     * The same elements in row-major order in another shape; an executor need not copy.
     *
     * @param from what {@code x} has
     * @param to with -1 for the one size that follows from the others
     */
    public static SDVariable reshape(SDVariable x, long[] from, long[] to) {
        return NativeOp.of("reshape", x)
                .ints(LongStream.concat(LongStream.of(ROW_MAJOR), LongStream.of(to))
                        .toArray())
                .gradient(0, (y, dy) -> reshape(dy, to, from))
                .output();
    }

    /** Axis {@code i} of the result is axis {@code order[i]} of {@code x}; an executor need not copy. */
    public static SDVariable permute(SDVariable x, int... order) {
        long[] forth = new long[order.length];
        int[] back = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            forth[i] = order[i];
            back[order[i]] = i;
        }
        return NativeOp.of("permute", x)
                .ints(forth)
                .gradient(0, (y, dy) -> permute(dy, back))
                .output();
    }

    /**
     * Adds elements at the ends of axes.
     *
     * @param margins for each axis, how many before and how many after
     */
    static SDVariable pad(SDVariable x, int[][] margins, double value) {
        return NativeOp.of("pad", x, Constants.of(x, Nd4j.createFromArray(margins)))
                .ints(CONSTANT_VALUE)
                .reals(value)
                .gradient(0, (y, dy) -> crop(dy, margins))
                .output();
    }

    /**
     * Takes elements away at the ends of axes.
     *
     * @param margins for each axis, how many before and how many after
     */
    static SDVariable crop(SDVariable x, int[][] margins) {
        long[] begin = new long[margins.length];
        long[] end = new long[margins.length];
        long untilEnd = 0;
        for (int axis = 0; axis < margins.length; axis++) {
            begin[axis] = margins[axis][0];
            end[axis] = -margins[axis][1];
            untilEnd |= margins[axis][1] == 0 ? 1L << axis : 0;
        }
        return slice(x, untilEnd, begin, end, ones(margins.length))
                .gradient(0, (y, dy) -> pad(dy, margins, 0))
                .output();
    }

    /**
     * A part of one axis.
     *
     * @param shape of {@code x}
     * @param from first element
     * @param count how many
     */
    public static SDVariable part(SDVariable x, long[] shape, int axis, int from, int count) {
        int[][] margins = new int[shape.length][2];
        margins[axis] = new int[] {from, (int) shape[axis] - from - count};
        return crop(x, margins);
    }

    /** Every so many rows and columns of an image {@code [N, C, H, W]}. */
    static SDVariable every(SDVariable x, long[] begin, long[] end, long[] stride) {
        long[] from = {0, 0, begin[0], begin[1]};
        long[] to = {0, 0, end[0], end[1]};
        long[] step = {1, 1, stride[0], stride[1]};
        return slice(x, 1 | 2, from, to, step)
                .gradient(0, (y, dy) -> slice("strided_slice_bp", 1 | 2, from, to, step, x, dy)
                        .output())
                .output();
    }

    private static NativeOp slice(SDVariable x, long untilEnd, long[] begin, long[] end, long[] stride) {
        return slice("strided_slice", untilEnd, begin, end, stride, x);
    }

    private static NativeOp slice(
            String name, long untilEnd, long[] begin, long[] end, long[] stride, SDVariable... inputs) {
        return NativeOp.of(name, inputs)
                .ints(0, 0, untilEnd, 0, 0)
                .ints(begin)
                .ints(end)
                .ints(stride);
    }

    private static long[] ones(int count) {
        long[] ones = new long[count];
        Arrays.fill(ones, 1);
        return ones;
    }
}
