package org.netkiln.data;

/**
 * A small generator of our own, so that a seed means the same order on every Java. Not thread-safe.
 *
 * @see <a href="https://prng.di.unimi.it/splitmix64.c">Vigna's SplitMix64</a>
 */
final class SplitMix64 {
    private static final long GAMMA = 0x9e3779b97f4a7c15L;

    private long state;

    SplitMix64(long seed) {
        state = seed;
    }

    /** One of many generators that a seed stands for; neighbours have nothing in common. */
    static SplitMix64 of(long seed, long stream) {
        return new SplitMix64(mix(mix(seed + GAMMA) + stream));
    }

    long next() {
        state += GAMMA;
        return mix(state);
    }

    /** Evenly from 0 to below {@code bound}, by Lemire's multiplication ("Fast Random Integer Generation", 2019). */
    int below(int bound) {
        long product = (next() >>> Integer.SIZE) * bound;
        int unfair = Integer.remainderUnsigned(-bound, bound);
        while (Integer.compareUnsigned((int) product, unfair) < 0) {
            product = (next() >>> Integer.SIZE) * bound;
        }
        return (int) (product >>> Integer.SIZE);
    }

    /** Brings the elements into an order of which all are equally likely (Fisher and Yates). */
    void shuffle(int[] values) {
        for (int i = values.length - 1; i > 0; i--) {
            int j = below(i + 1);
            int kept = values[i];
            values[i] = values[j];
            values[j] = kept;
        }
    }

    private static long mix(long bits) {
        long z = (bits ^ bits >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }
}
