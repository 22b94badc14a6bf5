package org.netkiln.param;

/** A height and a width, as kernels, strides and paddings have. */
public record IntPair(int height, int width) {
    /** In place of a size that is left open, where a parameter allows that. */
    public static final int OPEN = 0;

    public static IntPair square(int size) {
        return new IntPair(size, size);
    }

    public boolean isSquare() {
        return height == width;
    }

    /** {@code 5×5}. */
    @Override
    public String toString() {
        return height + "×" + width;
    }
}
