package org.netkiln.tensor;

/**
 * One dimension of a tensor.
 *
 * @param axis what runs along it
 * @param size how many, at least 1; or {@link #UNKNOWN}
 */
public record Dim(Axis axis, int size) {
    /** The size of a dimension that lies behind a fault, so that nothing is known of it. */
    public static final int UNKNOWN = -1;

    public Dim {
        if (size < 1 && size != UNKNOWN) {
            throw new IllegalArgumentException("size " + size);
        }
    }

    public static Dim unknown(Axis axis) {
        return new Dim(axis, UNKNOWN);
    }

    public boolean isKnown() {
        return size != UNKNOWN;
    }

    /** The same axis with another size. */
    public Dim withSize(int newSize) {
        return new Dim(axis, newSize);
    }

    @Override
    public String toString() {
        return isKnown() ? Integer.toString(size) : "?";
    }
}
