package org.netkiln.layout;

/** The grid on which things come to lie. */
public final class Grid {
    /** Canvas units. */
    public static final double STEP = 8;

    private Grid() {}

    /** The nearest line. */
    public static double nearest(double value) {
        return Math.round(value / STEP) * STEP;
    }

    /** The next line that is not less. */
    static double up(double value) {
        return Math.ceil(value / STEP) * STEP;
    }
}
