package org.netkiln.layer.op;

import org.nd4j.autodiff.samediff.SDVariable;

/** Functions of each element by itself, and softmax. */
public final class Activations {
    private Activations() {}

    /** {@code max(x, 0)}; the gradient at 0 is 0. */
    public static SDVariable relu(SDVariable x) {
        return NativeOp.of("relu", x)
                .reals(0)
                .gradient(0, (y, dy) -> NativeOp.of("relu_bp", y, dy).reals(0).output())
                .output();
    }

    /** {@code x} where it is positive, else {@code slope·x}; the gradient at 0 is the slope, other than the native one's. */
    public static SDVariable leakyRelu(SDVariable x, double slope) {
        return NativeOp.of("lrelu", x)
                .reals(slope)
                .gradient(0, (y, dy) -> {
                    SDVariable positive = NativeOp.of("relu_bp", x, dy).reals(0).output();
                    SDVariable rest = NativeOp.of("subtract", dy, positive).output();
                    return Merging.add(positive, Merging.scale(rest, Constants.scalar(x, slope)));
                })
                .output();
    }

    /** {@code 1 / (1 + exp(-x))}. */
    public static SDVariable sigmoid(SDVariable x) {
        return NativeOp.of("sigmoid", x)
                .gradient(0, (y, dy) -> NativeOp.of("sigmoid_bp", x, dy).output())
                .output();
    }

    public static SDVariable tanh(SDVariable x) {
        return NativeOp.of("tanh", x)
                .gradient(0, (y, dy) -> NativeOp.of("tanh_bp", x, dy).output())
                .output();
    }

    /**
     * Softmax along an axis. The native operation never sees rank 4: oneDNN's is wrong there, see the test.
     *
     * @param shape of {@code x}, the batch in front as -1
     */
    public static SDVariable softmax(SDVariable x, int axis, long... shape) {
        long behind = 1;
        for (int i = axis + 1; i < shape.length; i++) {
            behind *= shape[i];
        }
        long[] flat = behind == 1 ? new long[] {-1, shape[axis]} : new long[] {-1, shape[axis], behind};
        SDVariable rows = Shaping.reshape(x, shape, flat);
        SDVariable soft = NativeOp.of("softmax", rows)
                .ints(1)
                .gradient(
                        0,
                        (y, dy) -> NativeOp.of("softmax_bp", rows, dy).ints(1).output())
                .output();
        return Shaping.reshape(soft, flat, shape);
    }
}
