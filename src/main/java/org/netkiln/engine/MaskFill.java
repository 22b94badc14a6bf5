package org.netkiln.engine;

import java.nio.FloatBuffer;

/** Fills a dropout mask: 1/keep with probability keep, else 0. An element depends on its place in the whole batch alone. */
final class MaskFill {
    private static final int PIECE = 4096;

    private final FloatBuffer mask;
    private final long first;
    private final float[] piece = new float[PIECE];
    private long threshold;
    private float kept;

    /** @param first the mask's first element, counted in the whole batch's mask */
    MaskFill(FloatBuffer mask, long first) {
        this.mask = mask;
        this.first = first;
    }

    void draw(Randomness random, double keep) {
        threshold = (long) (keep * 0x1.0p32);
        kept = keep == 0 ? 0 : (float) (1 / keep);
        int elements = mask.limit();
        for (int at = 0; at < elements; at += PIECE) {
            int size = Math.min(PIECE, elements - at);
            for (int i = 0; i < size; i++) {
                piece[i] = isKept(random, first + at + i) ? kept : 0;
            }
            mask.put(at, piece, 0, size);
        }
    }

    /** Each 64 random bits decide for two elements. */
    private boolean isKept(Randomness random, long element) {
        long bits = random.bits(element >> 1);
        return ((element & 1) == 0 ? bits >>> 32 : bits & 0xFFFFFFFFL) < threshold;
    }
}
