package org.netkiln.export.weights;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.netkiln.tensor.ElementType;
import org.netkiln.weights.HostTensor;

/** Reads one array in NumPy's format, version 1.0. */
final class NpyReader {
    private static final Pattern DESCRIPTION = Pattern.compile("'descr': *'([^']+)'");
    private static final Pattern ORDER = Pattern.compile("'fortran_order': *False");
    private static final Pattern SHAPE = Pattern.compile("'shape': *\\(([0-9, ]*)\\)");
    private static final int LENGTH_AT = 8;
    private static final int HEADER_AT = 10;

    private NpyReader() {}

    /** @throws IllegalArgumentException if it is none, or of a type or order that we have not */
    static HostTensor tensor(byte[] npy) {
        if (npy.length < HEADER_AT || !Arrays.equals(npy, 0, LENGTH_AT, NpyHeader.MAGIC, 0, LENGTH_AT)) {
            throw new IllegalArgumentException("no array");
        }
        ByteBuffer bytes = ByteBuffer.wrap(npy).order(ByteOrder.LITTLE_ENDIAN);
        int length = Short.toUnsignedInt(bytes.getShort(LENGTH_AT));
        if (HEADER_AT + length > npy.length) {
            throw new IllegalArgumentException("cut off");
        }
        String header = new String(npy, HEADER_AT, length, ISO_8859_1);
        if (!ORDER.matcher(header).find()) {
            throw new IllegalArgumentException(header);
        }
        List<Integer> sizes = Stream.of(match(SHAPE, header).split(",", -1))
                .map(String::strip)
                .filter(size -> !size.isEmpty())
                .map(Integer::valueOf)
                .toList();
        return new HostTensor(
                element(match(DESCRIPTION, header)),
                sizes,
                bytes.position(HEADER_AT + length).slice());
    }

    private static ElementType element(String name) {
        return Stream.of(ElementType.values())
                .filter(element -> NpyHeader.name(element).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name));
    }

    private static String match(Pattern pattern, String header) {
        Matcher matcher = pattern.matcher(header);
        if (!matcher.find()) {
            throw new IllegalArgumentException(header);
        }
        return matcher.group(1);
    }
}
