package org.netkiln.engine.plan;

import java.nio.FloatBuffer;

/**
 * For each channel, {@code Σ(x-k)} and {@code Σ(x-k)·(w-l)} with fixed k and l. Rows of numbers are added onto each other, a
 * few at a time in single precision, which Java's compiler turns into vector instructions, and from there on in double.
 */
final class PairSums {
    private static final int LONGEST_ROW = 1024;
    private static final int ROWS = 16;

    private final Channels channels;
    private final FloatBuffer x;
    private final FloatBuffer w;
    private final float[] rowX;
    private final float[] rowW;
    private final float[] sums;
    private final float[] products;

    PairSums(Channels channels, FloatBuffer x, FloatBuffer w) {
        this.channels = channels;
        this.x = x;
        this.w = w;
        int row = channels.areColumns() ? channels.count() : Math.min(channels.pixels(), LONGEST_ROW);
        this.rowX = new float[row];
        this.rowW = new float[row];
        this.sums = new float[row];
        this.products = new float[row];
    }

    /** Sums first, products after them. */
    void into(double[] totals, float[] k, float[] l) {
        java.util.Arrays.fill(totals, 0);
        if (channels.areColumns()) {
            columns(totals, k, l);
            return;
        }
        for (int c = 0; c < channels.count(); c++) {
            for (int from = 0; from < channels.pixels(); from += LONGEST_ROW) {
                planes(totals, c, from, k[c], l[c]);
            }
        }
    }

    /** A stretch of a channel's pixels, from all samples. */
    private void planes(double[] totals, int channel, int from, float k, float l) {
        int size = Math.min(LONGEST_ROW, channels.pixels() - from);
        for (int n = 0; n < channels.samples(); n++) {
            int start = channels.start(n, channel) + from;
            x.get(start, rowX, 0, size);
            w.get(start, rowW, 0, size);
            addRow(size, k, l);
            if (isLastOfSome(n)) {
                flush(totals, channel, size);
            }
        }
    }

    private boolean isLastOfSome(int sample) {
        return sample % ROWS == ROWS - 1 || sample == channels.samples() - 1;
    }

    private void addRow(int size, float k, float l) {
        for (int i = 0; i < size; i++) {
            float a = rowX[i] - k;
            sums[i] += a;
            products[i] += a * (rowW[i] - l);
        }
    }

    private void flush(double[] totals, int channel, int size) {
        double sum = 0;
        double product = 0;
        for (int i = 0; i < size; i++) {
            sum += sums[i];
            product += products[i];
        }
        totals[channel] += sum;
        totals[channels.count() + channel] += product;
        java.util.Arrays.fill(sums, 0);
        java.util.Arrays.fill(products, 0);
    }

    private void columns(double[] totals, float[] k, float[] l) {
        int count = channels.count();
        for (int n = 0; n < channels.samples(); n++) {
            x.get(n * count, rowX);
            w.get(n * count, rowW);
            addRow(k, l);
            if (isLastOfSome(n)) {
                for (int c = 0; c < count; c++) {
                    totals[c] += sums[c];
                    totals[count + c] += products[c];
                    sums[c] = 0;
                    products[c] = 0;
                }
            }
        }
    }

    private void addRow(float[] k, float[] l) {
        for (int c = 0; c < rowX.length; c++) {
            float a = rowX[c] - k[c];
            sums[c] += a;
            products[c] += a * (rowW[c] - l[c]);
        }
    }
}
