package org.netkiln.layer.op;

import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.linalg.factory.Nd4j;
import org.netkiln.param.IntPair;
import org.netkiln.tensor.TensorShape;

/** Means over a grid whose cells may overlap: PyTorch's adaptive pooling, which ND4J lacks. */
public final class AdaptivePooling {
    private AdaptivePooling() {}

    /**
     * @param x {@code [N, C, H, W]}
     * @param in the shape of {@code x}
     * @param out rows and columns that come out
     */
    public static SDVariable average(SDVariable x, TensorShape in, IntPair out) {
        int height = in.size(2);
        int width = in.size(3);
        if (height % out.height() == 0 && width % out.width() == 0) {
            IntPair cell = new IntPair(height / out.height(), width / out.width());
            Window cells = new Window(cell, cell, IntPair.square(0), IntPair.square(1));
            return Pooling.average(x, cells, false, true, in);
        }
        SDVariable narrow = alongLast(x, new long[] {-1, in.size(1), height, width}, out.width());
        SDVariable turned = Shaping.permute(narrow, 0, 1, 3, 2);
        SDVariable small = alongLast(turned, new long[] {-1, in.size(1), out.width(), height}, out.height());
        return Shaping.permute(small, 0, 1, 3, 2);
    }

    /** Means along the last axis: a product with a matrix of shares. */
    private static SDVariable alongLast(SDVariable x, long[] shape, int out) {
        long[] rows = {-1, shape[3]};
        long[] outRows = {-1, out};
        SDVariable shares = Constants.of(
                x, Nd4j.createFromArray(shares((int) shape[3], out)).castTo(x.dataType()));
        SDVariable means = Dense.linear(Shaping.reshape(x, shape, rows), shares);
        return Shaping.reshape(means, outRows, new long[] {-1, shape[1], shape[2], out});
    }

    /** How much of each of {@code in} elements goes into each of {@code out} means: {@code [out][in]}. */
    private static double[][] shares(int in, int out) {
        double[][] shares = new double[out][in];
        for (int i = 0; i < out; i++) {
            int start = (int) ((long) i * in / out);
            int end = (int) (((long) (i + 1) * in + out - 1) / out);
            for (int j = start; j < end; j++) {
                shares[i][j] = 1.0 / (end - start);
            }
        }
        return shares;
    }
}
