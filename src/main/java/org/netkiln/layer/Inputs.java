package org.netkiln.layer;

/**
 * How many input ports a layer has.
 *
 * @param min ports that must be fed
 * @param max ports that may be; more than {@code min} for layers that merge any number
 */
public record Inputs(int min, int max) {
    public static Inputs none() {
        return new Inputs(0, 0);
    }

    public static Inputs one() {
        return new Inputs(1, 1);
    }

    public static Inputs atLeast(int min) {
        return new Inputs(min, Integer.MAX_VALUE);
    }
}
