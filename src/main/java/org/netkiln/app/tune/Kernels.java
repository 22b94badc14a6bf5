package org.netkiln.app.tune;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.DynamicCustomOp;
import org.nd4j.linalg.factory.Nd4j;

/**
 * The native operations under test, at stride 1 without padding. Images are {@code [N, C, H, W]}, convolution weights
 * {@code [kH, kW, inC, outC]}.
 */
final class Kernels {
    private Kernels() {}

    static void product(INDArray left, INDArray right, INDArray out) {
        left.mmuli(right, out);
    }

    static void convolve(INDArray image, INDArray weight, INDArray out) {
        run("conv2d", new INDArray[] {image, weight}, new INDArray[] {out}, weight);
    }

    static void convolveBack(INDArray[] imageWeightGradient, INDArray imageGradient, INDArray weightGradient) {
        INDArray[] out = {imageGradient, weightGradient};
        run("conv2d_bp", imageWeightGradient, out, imageWeightGradient[1]);
    }

    static void tanh(INDArray in, INDArray out) {
        DynamicCustomOp op =
                DynamicCustomOp.builder("tanh").addInputs(in).addOutputs(out).build();
        Nd4j.exec(op);
    }

    private static void run(String name, INDArray[] in, INDArray[] out, INDArray weight) {
        int kernelHeight = (int) weight.size(0);
        int kernelWidth = (int) weight.size(1);
        DynamicCustomOp op = DynamicCustomOp.builder(name)
                .addInputs(in)
                .addOutputs(out)
                .addIntegerArguments(kernelHeight, kernelWidth, 1, 1, 0, 0, 1, 1, 0, 0, 0)
                .build();
        Nd4j.exec(op);
    }
}
