package org.netkiln.data.transform;

import org.netkiln.tensor.TensorShape;

/** Resizes pictures of one shape to another, along the rows first and then along the columns, as Pillow does. */
final class Resampler implements Step.Spatial {
    private static final int HALF = 1 << (Weights.FRACTION_BITS - 1);

    private final TensorShape output;
    private final int channels;
    private final int height;
    private final int width;
    private final Weights down;
    private final Weights across;

    Resampler(TensorShape input, TensorShape output) {
        this.output = output;
        channels = input.size(1);
        height = input.size(2);
        width = input.size(3);
        down = Weights.of(height, output.size(2));
        across = Weights.of(width, output.size(3));
    }

    @Override
    public TensorShape output() {
        return output;
    }

    @Override
    public byte[] apply(byte[] from, int start) {
        int rows = channels * height;
        int columns = across.length();
        byte[] wide = new byte[rows * columns];
        for (int row = 0; row < rows; row++) {
            for (int x = 0; x < columns; x++) {
                int at = start + row * width + across.first()[x];
                wide[row * columns + x] = sum(from, at, 1, across.fixed()[x]);
            }
        }
        byte[] to = new byte[channels * down.length() * columns];
        for (int row = 0; row < channels * down.length(); row++) {
            int y = row % down.length();
            int top = (row / down.length() * height + down.first()[y]) * columns;
            for (int x = 0; x < columns; x++) {
                to[row * columns + x] = sum(wide, top + x, columns, down.fixed()[y]);
            }
        }
        return to;
    }

    @Override
    public float[] apply(float[] from) {
        int rows = channels * height;
        int columns = across.length();
        float[] wide = new float[rows * columns];
        for (int row = 0; row < rows; row++) {
            for (int x = 0; x < columns; x++) {
                wide[row * columns + x] = sum(from, row * width + across.first()[x], 1, across.parts()[x]);
            }
        }
        float[] to = new float[channels * down.length() * columns];
        for (int row = 0; row < channels * down.length(); row++) {
            int y = row % down.length();
            int top = (row / down.length() * height + down.first()[y]) * columns;
            for (int x = 0; x < columns; x++) {
                to[row * columns + x] = sum(wide, top + x, columns, down.parts()[y]);
            }
        }
        return to;
    }

    /** Parts of pixels that lie {@code stride} apart; they sum to 1, so the result is a byte again. */
    private static byte sum(byte[] from, int at, int stride, int[] parts) {
        int total = HALF;
        for (int i = 0; i < parts.length; i++) {
            total += Byte.toUnsignedInt(from[at + i * stride]) * parts[i];
        }
        return (byte) Math.min(255, total >> Weights.FRACTION_BITS);
    }

    private static float sum(float[] from, int at, int stride, double[] parts) {
        double total = 0;
        for (int i = 0; i < parts.length; i++) {
            total += from[at + i * stride] * parts[i];
        }
        return (float) total;
    }
}
