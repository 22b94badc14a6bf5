package org.netkiln.engine;

import java.nio.charset.StandardCharsets;

/**
 * Random numbers that depend on what they are for, not on when they are drawn: a stream for each seed and name. SplitMix64
 * (Steele, Lea and Flood, 2014) over a counter.
 */
final class Randomness {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final long state;

    private Randomness(long state) {
        this.state = state;
    }

    static Randomness of(long seed, String name) {
        long hash = 0xCBF29CE484222325L;
        for (byte octet : name.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (octet & 0xFF)) * 0x100000001B3L;
        }
        return new Randomness(mix(mix(seed + GOLDEN) ^ hash));
    }

    /** A stream within this one. */
    Randomness at(long number) {
        return new Randomness(mix(state ^ mix(number + GOLDEN)));
    }

    /** 64 random bits, the {@code index}-th of this stream. */
    long bits(long index) {
        return mix(state + (index + 1) * GOLDEN);
    }

    /** In [0, 1), with 53 random bits. */
    double uniform(long index) {
        return (bits(index) >>> 11) * 0x1.0p-53;
    }

    /** Of mean 0 and deviation 1, from the two uniform numbers at {@code 2·index}: Box and Muller, 1958. */
    double normal(long index) {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - uniform(2 * index)));
        return radius * StrictMath.cos(2 * Math.PI * uniform(2 * index + 1));
    }

    private static long mix(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
