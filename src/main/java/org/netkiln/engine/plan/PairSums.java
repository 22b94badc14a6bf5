package org.netkiln.engine.plan;

import java.nio.FloatBuffer;

/**
 * For each channel, {@code Σ(x-k)} and {@code Σ(x-k)·(w-l)} with fixed k and l. Sums run in single precision over short
 * stretches, four side by side, and in double precision from stretch to stretch.
 */
final class PairSums {
    private static final int STRETCH = 1024;
    private static final int ROWS = 16;

    private final Channels channels;
    private final FloatBuffer x;
    private final FloatBuffer w;
    private final float[] rowX;
    private final float[] rowW;
    private final float[] partSums;
    private final float[] partProducts;

    PairSums(Channels channels, FloatBuffer x, FloatBuffer w) {
        this.channels = channels;
        this.x = x;
        this.w = w;
        int columns = channels.areColumns() ? channels.count() : 0;
        this.rowX = new float[columns];
        this.rowW = new float[columns];
        this.partSums = new float[columns];
        this.partProducts = new float[columns];
    }

    /** Sums first, products after them. */
    void into(double[] totals, float[] k, float[] l) {
        java.util.Arrays.fill(totals, 0);
        if (channels.areColumns()) {
            columns(totals, k, l);
            return;
        }
        int count = channels.count();
        for (int n = 0; n < channels.samples(); n++) {
            for (int c = 0; c < count; c++) {
                int start = channels.start(n, c);
                for (int at = 0; at < channels.pixels(); at += STRETCH) {
                    int end = start + Math.min(channels.pixels(), at + STRETCH);
                    stretch(start + at, end, k[c], l[c], totals, c);
                }
            }
        }
    }

    private void stretch(int from, int end, float k, float l, double[] totals, int channel) {
        float sum0 = 0;
        float sum1 = 0;
        float sum2 = 0;
        float sum3 = 0;
        float product0 = 0;
        float product1 = 0;
        float product2 = 0;
        float product3 = 0;
        int i = from;
        for (; i + 3 < end; i += 4) {
            float a = x.get(i) - k;
            float b = x.get(i + 1) - k;
            float c = x.get(i + 2) - k;
            float d = x.get(i + 3) - k;
            sum0 += a;
            sum1 += b;
            sum2 += c;
            sum3 += d;
            product0 += a * (w.get(i) - l);
            product1 += b * (w.get(i + 1) - l);
            product2 += c * (w.get(i + 2) - l);
            product3 += d * (w.get(i + 3) - l);
        }
        for (; i < end; i++) {
            float a = x.get(i) - k;
            sum0 += a;
            product0 += a * (w.get(i) - l);
        }
        totals[channel] += (sum0 + sum1) + (sum2 + sum3);
        totals[channels.count() + channel] += (product0 + product1) + (product2 + product3);
    }

    private void columns(double[] totals, float[] k, float[] l) {
        int count = channels.count();
        for (int n = 0; n < channels.samples(); n++) {
            x.get(n * count, rowX);
            w.get(n * count, rowW);
            addRow(k, l);
            if (n % ROWS == ROWS - 1 || n == channels.samples() - 1) {
                for (int c = 0; c < count; c++) {
                    totals[c] += partSums[c];
                    totals[count + c] += partProducts[c];
                    partSums[c] = 0;
                    partProducts[c] = 0;
                }
            }
        }
    }

    private void addRow(float[] k, float[] l) {
        for (int c = 0; c < rowX.length; c++) {
            float a = rowX[c] - k[c];
            partSums[c] += a;
            partProducts[c] += a * (rowW[c] - l[c]);
        }
    }
}
