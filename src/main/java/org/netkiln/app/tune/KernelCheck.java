package org.netkiln.app.tune;

import java.util.Random;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Compares the native kernels with the same sums in plain Java: a fast kernel with wrong numbers is worth nothing. */
final class KernelCheck {
    private static final double TOLERANCE = 1e-3;

    private KernelCheck() {}

    /** Products of awkward sizes, plain and transposed, as a dense layer's forward and gradient need them. */
    static boolean productsAreRight() {
        int rows = 131;
        int inner = 257;
        int columns = 97;
        Random random = new Random(1);
        float[] left = PlainMath.uniform(random, rows * inner);
        float[] right = PlainMath.uniform(random, inner * columns);
        float[] expected = PlainMath.product(left, right, rows, inner, columns);
        INDArray a = array(left, rows, inner);
        INDArray b = array(right, inner, columns);
        return agrees(a, b, expected)
                && agrees(a.transpose().dup('c').transpose(), b, expected)
                && agrees(a, b.transpose().dup('c').transpose(), expected);
    }

    /** A convolution and both of its gradients. */
    static boolean convolutionIsRight() {
        PlainConvolution plain = new PlainConvolution(3, 4, 13, 7, 5);
        Random random = new Random(2);
        float[] image = PlainMath.uniform(random, plain.imageSize());
        float[] weight = PlainMath.uniform(random, plain.weightSize());
        float[] gradient = PlainMath.uniform(random, plain.mapSize());
        INDArray x = array(image, plain.imageShape());
        INDArray w = array(weight, plain.weightShape());
        INDArray g = array(gradient, plain.mapShape());
        INDArray y = g.like();
        INDArray dx = x.like();
        INDArray dw = w.like();
        Kernels.convolve(x, w, y);
        Kernels.convolveBack(new INDArray[] {x, w, g}, dx, dw);
        return close(y, plain.forward(image, weight))
                && close(dx, plain.imageGradient(weight, gradient))
                && close(dw, plain.weightGradient(image, gradient));
    }

    private static boolean agrees(INDArray a, INDArray b, float[] expected) {
        INDArray out = Nd4j.create(DataType.FLOAT, a.size(0), b.size(1));
        Kernels.product(a, b, out);
        return close(out, expected);
    }

    private static boolean close(INDArray actual, float[] expected) {
        float[] values = actual.dup('c').data().asFloat();
        for (int i = 0; i < expected.length; i++) {
            if (!(Math.abs(values[i] - expected[i]) <= TOLERANCE * (1 + Math.abs(expected[i])))) {
                return false;
            }
        }
        return values.length == expected.length;
    }

    private static INDArray array(float[] values, long... shape) {
        return Nd4j.create(values, shape, 'c');
    }
}
