package org.netkiln.app.tune;

import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * A small mix of what training does: a dense layer's three products, and a convolution with its gradient.
 *
 * <p>The products' results are in 'f' order, as OpenBLAS writes them: in 'c' order ND4J would copy them, and the copy
 * would hide the product.
 */
final class Workload {
    private static final int BATCH = 64;

    private final INDArray samples = filled(256, 784);
    private final INDArray weight = filled(784, 300);
    private final INDArray result = filled(256, 300).dup('f');
    private final INDArray weightGradient = filled(784, 300).dup('f');
    private final INDArray sampleGradient = filled(256, 784).dup('f');

    private final INDArray images = filled(BATCH, 6, 14, 14);
    private final INDArray kernel = filled(5, 5, 6, 16);
    private final INDArray maps = filled(BATCH, 16, 10, 10);
    private final INDArray active = filled(BATCH, 16, 10, 10);
    private final INDArray imageGradient = filled(BATCH, 6, 14, 14);
    private final INDArray kernelGradient = filled(5, 5, 6, 16);

    void products() {
        Kernels.product(samples, weight, result);
        Kernels.product(samples.transpose(), result, weightGradient);
        Kernels.product(result, weight.transpose(), sampleGradient);
    }

    void convolution() {
        Kernels.convolve(images, kernel, maps);
        Kernels.tanh(maps, active);
        Kernels.convolveBack(new INDArray[] {images, kernel, active}, imageGradient, kernelGradient);
    }

    private static INDArray filled(long... shape) {
        return Nd4j.valueArrayOf(shape, 0.01, DataType.FLOAT);
    }
}
