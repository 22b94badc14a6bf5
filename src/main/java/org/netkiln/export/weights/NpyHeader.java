package org.netkiln.export.weights;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.stream.Collectors;
import org.netkiln.tensor.ElementType;

/**
 * What stands before an array's data in NumPy's format, version 1.0: a multiple of 64 bytes.
 *
 * @see <a href="https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html">the format</a>
 */
final class NpyHeader {
    private static final int ALIGNMENT = 64;
    static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0};

    private NpyHeader() {}

    static byte[] of(ElementType element, List<Integer> sizes) {
        String dictionary =
                "{'descr': '" + name(element) + "', 'fortran_order': False, 'shape': " + shape(sizes) + ", }";
        int begin = MAGIC.length + Short.BYTES;
        int total = (begin + dictionary.length() + 1 + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
        String padded = dictionary + " ".repeat(total - begin - dictionary.length() - 1) + "\n";
        return ByteBuffer.allocate(total)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(MAGIC)
                .putShort((short) padded.length())
                .put(padded.getBytes(US_ASCII))
                .array();
    }

    static String name(ElementType element) {
        return switch (element) {
            case FLOAT32 -> "<f4";
            case FLOAT64 -> "<f8";
            case INT64 -> "<i8";
            case UINT8 -> "|u1";
        };
    }

    /** A tuple as Python writes it: {@code ()}, {@code (3,)}, {@code (3, 4)}. */
    private static String shape(List<Integer> sizes) {
        String list = sizes.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return "(" + list + (sizes.size() == 1 ? ",)" : ")");
    }
}
