package org.netkiln.layer.op;

import java.util.stream.LongStream;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.linalg.api.ndarray.INDArray;
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
     * Adds rows and columns to an image.
     *
     * @param x {@code [N, C, H, W]}
     */
    static SDVariable pad(SDVariable x, Frame frame, double value) {
        INDArray paddings = Nd4j.createFromArray(
                new int[][] {{0, 0}, {0, 0}, {frame.top, frame.bottom}, {frame.left, frame.right}});
        return NativeOp.of("pad", x, Constants.of(x, paddings))
                .ints(CONSTANT_VALUE)
                .reals(value)
                .gradient(0, (y, dy) -> crop(dy, frame))
                .output();
    }

    private static SDVariable crop(SDVariable x, Frame frame) {
        return NativeOp.of("strided_slice", x)
                .ints(1 | 2, 0, 1 | 2, 0, 0)
                .ints(0, 0, frame.top, frame.left)
                .ints(0, 0, frame.top + frame.height, frame.left + frame.width)
                .ints(1, 1, 1, 1)
                .output();
    }

    /** Rows and columns around an image of this height and width. */
    record Frame(int height, int width, int top, int bottom, int left, int right) {}
}
