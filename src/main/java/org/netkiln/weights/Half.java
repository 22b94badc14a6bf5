package org.netkiln.weights;

/** Half precision, IEEE 754 binary16: 1 sign, 5 exponent and 10 fraction bits. */
final class Half {
    private static final int EXPONENT = 0x1f;
    private static final int FRACTION_BITS = 10;
    private static final int BIAS_DIFFERENCE = 127 - 15;
    private static final int FLOAT_FRACTION_BITS = 23;
    private static final float SMALLEST = 0x1p-24f;

    private Half() {}

    /** Exact: every half is a float. */
    static float toFloat(short half) {
        int sign = (half & 0x8000) << 16;
        int exponent = half >> FRACTION_BITS & EXPONENT;
        int fraction = half & 0x3ff;
        int shifted = fraction << (FLOAT_FRACTION_BITS - FRACTION_BITS);
        if (exponent == 0) {
            float tiny = fraction * SMALLEST;
            return sign == 0 ? tiny : -tiny;
        } else if (exponent == EXPONENT) {
            return Float.intBitsToFloat(sign | 0x7f800000 | shifted);
        }
        return Float.intBitsToFloat(sign | exponent + BIAS_DIFFERENCE << FLOAT_FRACTION_BITS | shifted);
    }
}
