package org.netkiln.engine.plan;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.SplittableRandom;
import org.nd4j.autodiff.loss.LossReduce;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.impl.layers.convolution.config.Conv2DConfig;
import org.nd4j.linalg.api.ops.impl.layers.convolution.config.PaddingMode;
import org.nd4j.linalg.api.ops.impl.layers.convolution.config.Pooling2DConfig;
import org.nd4j.linalg.factory.Nd4j;

/** Small graphs made by hand of SameDiff's own operations; placeholders {@code x} and {@code target}, loss {@code loss}. */
final class Graphs {
    private Graphs() {}

    /** Numbers in [-1, 1) that repeat. */
    static INDArray random(long seed, long... shape) {
        SplittableRandom random = new SplittableRandom(seed);
        INDArray array = Nd4j.create(DataType.FLOAT, shape);
        for (long i = 0; i < array.length(); i++) {
            array.data().put(i, (float) (random.nextDouble() * 2 - 1));
        }
        return array;
    }

    /** One-hot rows that repeat. */
    static INDArray oneHot(long seed, int rows, int classes) {
        SplittableRandom random = new SplittableRandom(seed);
        INDArray array = Nd4j.create(DataType.FLOAT, rows, classes);
        for (int row = 0; row < rows; row++) {
            array.putScalar(row, random.nextInt(classes), 1);
        }
        return array;
    }

    /** Two convolutions, of which the second is skipped around, pooling, batch statistics and a dense layer. */
    static SameDiff residual() {
        SameDiff sd = SameDiff.create();
        SDVariable x = sd.placeHolder("x", DataType.FLOAT, -1, 1, 10, 10);
        SDVariable target = sd.placeHolder("target", DataType.FLOAT, -1, 5);
        SDVariable h = sd.nn.relu(conv(sd, "conv1", x, 1, 4, 3, 1), 0);
        SDVariable skip = h;
        h = normalized(sd, conv(sd, "conv2", h, 4, 4, 3, 1));
        h = sd.nn.sigmoid(h.add(skip));
        h = sd.cnn.maxPooling2d(h, pooling());
        SDVariable flat = h.reshape(-1, 100);
        SDVariable w = sd.var("w", random(7, 100, 5));
        SDVariable logits = flat.mmul(w).add("logits", sd.var("b", random(8, 5)));
        sd.loss.softmaxCrossEntropy("loss", target, logits, null, LossReduce.MEAN_BY_NONZERO_WEIGHT_COUNT, 0);
        return withGradients(sd);
    }

    private static SDVariable normalized(SameDiff sd, SDVariable x) {
        SDVariable centred = x.sub(x.mean(true, 0, 2, 3));
        SDVariable variance = sd.math.square(centred).mean(true, 0, 2, 3);
        return centred.mul(sd.math.rsqrt(variance.add(1e-5)));
    }

    private static SDVariable conv(SameDiff sd, String name, SDVariable x, int in, int out, int kernel, int padding) {
        SDVariable w = sd.var(name + ".w", random(name.hashCode(), kernel, kernel, in, out));
        SDVariable b = sd.var(name + ".b", random(name.hashCode() + 1, out));
        Conv2DConfig config = Conv2DConfig.builder()
                .kH(kernel)
                .kW(kernel)
                .pH(padding)
                .pW(padding)
                .paddingMode(PaddingMode.VALID)
                .build();
        return sd.cnn.conv2d(name, x, w, b, config);
    }

    private static Pooling2DConfig pooling() {
        return Pooling2DConfig.builder().kH(2).kW(2).sH(2).sW(2).build();
    }

    /** Marks {@code loss} and differentiates; SameDiff prints while it does. */
    static SameDiff withGradients(SameDiff sd) {
        sd.setLossVariables("loss");
        PrintStream out = System.out;
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        try {
            sd.createGradFunction();
        } finally {
            System.setOut(out);
        }
        return sd;
    }
}
