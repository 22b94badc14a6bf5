package org.netkiln.check;

/** Arithmetic on counts, none below 0, that stops at {@link Long#MAX_VALUE} instead of running over. */
final class Saturated {
    private Saturated() {}

    static long sum(long a, long b) {
        return a > Long.MAX_VALUE - b ? Long.MAX_VALUE : a + b;
    }

    static long product(long a, long b) {
        return Math.multiplyHigh(a, b) != 0 || a * b < 0 ? Long.MAX_VALUE : a * b;
    }
}
