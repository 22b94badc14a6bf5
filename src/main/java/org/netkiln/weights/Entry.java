package org.netkiln.weights;

import java.util.List;

/**
 * One tensor as a safetensors header describes it.
 *
 * @param begin its first byte, counted from the end of the header
 * @param end the byte after its last
 */
record Entry(String name, StoredType type, List<Integer> sizes, long begin, long end) {
    Entry {
        sizes = List.copyOf(sizes);
    }

    long bytes() {
        return end - begin;
    }

    /** Refuses an entry of which the numbers do not fit each other or the file. */
    void check(long dataBytes) throws BadContent {
        if (begin > end || end > dataBytes) {
            throw new BadContent("safetensors.outside", name, begin, end, dataBytes);
        }
        long expected = type.bytes();
        for (int size : sizes) {
            long product = Math.multiplyHigh(expected, size) == 0 ? expected * size : -1;
            if (product < 0) {
                throw new BadContent("safetensors.too-many", name, sizes.toString());
            }
            expected = product;
        }
        if (expected != bytes()) {
            throw new BadContent(
                    "safetensors.wrong-bytes", name, sizes.toString(), type.name(), expected, begin, end, bytes());
        }
        if (expected / type.bytes() * type.element().bytes() > Integer.MAX_VALUE) {
            throw new BadContent("safetensors.too-large", name, expected);
        }
    }
}
