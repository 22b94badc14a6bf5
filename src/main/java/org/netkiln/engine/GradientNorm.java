package org.netkiln.engine;

import java.nio.FloatBuffer;
import java.util.OptionalDouble;

/** The norm of all gradients together, and what clipping makes of it: {@code torch.nn.utils.clip_grad_norm_}. */
final class GradientNorm {
    private static final int PIECE = 4096;
    /** PyTorch's guard against division by 0. */
    private static final double TINY = 1e-6;

    private final float[] piece = new float[PIECE];

    /** Euclidean norm; not finite exactly if a gradient is not. */
    double of(FloatBuffer gradients) {
        double sum = 0;
        int elements = gradients.limit();
        for (int at = 0; at < elements; at += PIECE) {
            int size = Math.min(PIECE, elements - at);
            gradients.get(at, piece, 0, size);
            sum += squares(size);
        }
        return Math.sqrt(sum);
    }

    /** Four sums side by side: one alone waits for itself at each addition. */
    private double squares(int size) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int i = 0;
        for (; i + 3 < size; i += 4) {
            a += (double) piece[i] * piece[i];
            b += (double) piece[i + 1] * piece[i + 1];
            c += (double) piece[i + 2] * piece[i + 2];
            d += (double) piece[i + 3] * piece[i + 3];
        }
        for (; i < size; i++) {
            a += (double) piece[i] * piece[i];
        }
        return (a + b) + (c + d);
    }

    /** The factor that brings gradients of this norm within the limit. */
    static float factor(double norm, OptionalDouble limit) {
        return limit.isEmpty() ? 1 : (float) Math.min(1, limit.getAsDouble() / (norm + TINY));
    }
}
