package org.netkiln.app.tune;

import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * A dense layer's three matrix products as OpenBLAS does them. LeNet hardly needs it, but grouped and dilated convolutions do.
 *
 * <p>The results are in 'f' order, as OpenBLAS writes them: in 'c' order ND4J would copy them, and the copy would hide the
 * product.
 */
final class Products {
    private final INDArray samples = filled(256, 784);
    private final INDArray weight = filled(784, 300);
    private final INDArray result = filled(256, 300).dup('f');
    private final INDArray weightGradient = filled(784, 300).dup('f');
    private final INDArray sampleGradient = filled(256, 784).dup('f');

    void run() {
        Kernels.product(samples, weight, result);
        Kernels.product(samples.transpose(), result, weightGradient);
        Kernels.product(result, weight.transpose(), sampleGradient);
    }

    private static INDArray filled(long... shape) {
        return Nd4j.valueArrayOf(shape, 0.01, DataType.FLOAT);
    }
}
