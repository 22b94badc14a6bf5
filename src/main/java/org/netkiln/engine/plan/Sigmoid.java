package org.netkiln.engine.plan;

import java.nio.FloatBuffer;
import java.util.List;
import org.nd4j.linalg.api.buffer.DataType;

/**
 * {@code 1/(1+exp(-x))} to the last bits of a float, in loops that Java's compiler turns into vector instructions: faster than
 * by oneDNN's tanh, and many times faster than ND4J's own. The exponential is Cephes' {@code expf}: a power of two, whose
 * exponent is put together from bits, times a polynomial.
 */
final class Sigmoid implements Rewrite {
    private static final int PIECE = 1024;

    @Override
    public boolean apply(Program program, Operation operation) {
        if (Patterns.call(operation, "sigmoid") == null
                || operation.out().type() != DataType.FLOAT
                || !operation.in(0).isDense()) {
            return false;
        }
        Call call = (in, out, lane) -> new Pieces(HostMemory.floats(in[0]), HostMemory.floats(out[0]));
        program.replace(
                operation,
                Operation.of("float_sigmoid", call, List.of(operation.in(0)), operation.outputs())
                        .mayOverwrite(0));
        return true;
    }

    private static final class Pieces implements Kernel {
        /** Beyond, a float's exponent ends. */
        private static final float FAR = 87;

        private static final float LOG2_E = 1.44269504f;
        private static final float LN2_UPPER = 0.693359375f;
        private static final float LN2_LOWER = -2.12194440e-4f;
        /** 1.5 · 2²³: what is added to it is rounded to a whole number, which stands in the last bits. */
        private static final float ROUNDING = 12582912f;

        private static final int MANTISSA_BITS = 23;

        private final FloatBuffer x;
        private final FloatBuffer y;
        private final float[] values = new float[PIECE];
        private final float[] powers = new float[PIECE];

        Pieces(FloatBuffer x, FloatBuffer y) {
            this.x = x;
            this.y = y;
        }

        @Override
        public void run() {
            for (int at = 0; at < x.limit(); at += PIECE) {
                int size = Math.min(PIECE, x.limit() - at);
                x.get(at, values, 0, size);
                split(size, values, powers);
                raise(size, powers);
                combine(size, values, powers);
                y.put(at, values, 0, size);
            }
        }

        /** {@code -x = k·ln 2 + r}: what is left is k, rounded into the last bits, and exp(r). */
        private static void split(int size, float[] values, float[] powers) {
            for (int i = 0; i < size; i++) {
                float t = Math.min(Math.max(-values[i], -FAR), FAR);
                float rounded = t * LOG2_E + ROUNDING;
                float k = rounded - ROUNDING;
                float r = (t - k * LN2_UPPER) - k * LN2_LOWER;
                float p = 1.9875691500e-4f * r + 1.3981999507e-3f;
                p = p * r + 8.3334519073e-3f;
                p = p * r + 4.1665795894e-2f;
                p = p * r + 1.6666665459e-1f;
                p = p * r + 5.0000001201e-1f;
                values[i] = p * r * r + r + 1;
                powers[i] = rounded;
            }
        }

        private static void raise(int size, float[] powers) {
            int one = Float.floatToRawIntBits(1);
            for (int i = 0; i < size; i++) {
                int exponent = Float.floatToRawIntBits(powers[i]) << MANTISSA_BITS;
                powers[i] = Float.intBitsToFloat(exponent + one);
            }
        }

        private static void combine(int size, float[] values, float[] powers) {
            for (int i = 0; i < size; i++) {
                values[i] = 1 / (1 + values[i] * powers[i]);
            }
        }
    }
}
