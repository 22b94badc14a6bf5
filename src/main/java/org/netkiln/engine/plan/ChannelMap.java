package org.netkiln.engine.plan;

import java.nio.FloatBuffer;

/** Writes {@code a·x + b}, or {@code a·x + (b·w + c)}, with a, b and c of each channel. Results may lie on an operand. */
final class ChannelMap {
    private ChannelMap() {}

    static void affine(Channels channels, FloatBuffer x, FloatBuffer y, float[] a, float[] b) {
        int count = channels.count();
        if (channels.areColumns()) {
            for (int n = 0; n < channels.samples(); n++) {
                int start = n * count;
                for (int c = 0; c < count; c++) {
                    y.put(start + c, x.get(start + c) * a[c] + b[c]);
                }
            }
            return;
        }
        for (int n = 0; n < channels.samples(); n++) {
            for (int c = 0; c < count; c++) {
                plane(x, y, channels.start(n, c), channels.pixels(), a[c], b[c]);
            }
        }
    }

    private static void plane(FloatBuffer x, FloatBuffer y, int start, int pixels, float a, float b) {
        int end = start + pixels;
        for (int i = start; i < end; i++) {
            y.put(i, x.get(i) * a + b);
        }
    }

    /** @param factors a, b and c */
    static void affine(Channels channels, FloatBuffer x, FloatBuffer w, FloatBuffer y, float[][] factors) {
        int count = channels.count();
        if (channels.areColumns()) {
            float[] a = factors[0];
            float[] b = factors[1];
            float[] d = factors[2];
            for (int n = 0; n < channels.samples(); n++) {
                int start = n * count;
                for (int c = 0; c < count; c++) {
                    y.put(start + c, x.get(start + c) * a[c] + (w.get(start + c) * b[c] + d[c]));
                }
            }
            return;
        }
        for (int n = 0; n < channels.samples(); n++) {
            for (int c = 0; c < count; c++) {
                int start = channels.start(n, c);
                plane(x, w, y, start, start + channels.pixels(), factors[0][c], factors[1][c], factors[2][c]);
            }
        }
    }

    private static void plane(
            FloatBuffer x, FloatBuffer w, FloatBuffer y, int start, int end, float a, float b, float c) {
        for (int i = start; i < end; i++) {
            y.put(i, x.get(i) * a + (w.get(i) * b + c));
        }
    }
}
