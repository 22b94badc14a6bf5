package org.netkiln.tensor;

/** What a tensor's elements are. */
public enum ElementType {
    FLOAT32(4),
    FLOAT64(8),
    INT64(8),
    UINT8(1);

    private final int bytes;

    ElementType(int bytes) {
        this.bytes = bytes;
    }

    /** Bytes of one element. */
    public int bytes() {
        return bytes;
    }
}
