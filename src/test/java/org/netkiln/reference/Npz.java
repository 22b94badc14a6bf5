package org.netkiln.reference;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The arrays of a NumPy {@code .npz} file, in row-major order, all of them read as doubles. */
public record Npz(Map<String, Tensor> arrays) {
    private static final Pattern DTYPE = Pattern.compile("'descr': '([^']+)'");
    private static final Pattern SHAPE = Pattern.compile("'shape': \\(([^)]*)\\)");

    /** A tensor on the heap. */
    public record Tensor(long[] shape, double[] values) {}

    public static Npz read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                ZipInputStream zip = new ZipInputStream(in)) {
            Map<String, Tensor> arrays = new LinkedHashMap<>();
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                arrays.put(entry.getName().replaceFirst("\\.npy$", ""), tensor(zip.readAllBytes()));
            }
            return new Npz(arrays);
        }
    }

    public Tensor get(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException(name + " is none of " + arrays.keySet()));
    }

    public Optional<Tensor> find(String name) {
        return Optional.ofNullable(arrays.get(name));
    }

    /** Bytes of an array as UTF-8. */
    public String text(String name) {
        double[] values = get(name).values();
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static Tensor tensor(byte[] npy) {
        ByteBuffer bytes = ByteBuffer.wrap(npy).order(ByteOrder.LITTLE_ENDIAN);
        int length = Short.toUnsignedInt(bytes.getShort(8));
        String header = new String(npy, 10, length, StandardCharsets.US_ASCII);
        if (!header.contains("'fortran_order': False")) {
            throw new IllegalArgumentException(header);
        }
        bytes.position(10 + length);
        long[] shape = Stream.of(match(SHAPE, header).split(","))
                .map(String::strip)
                .filter(size -> !size.isEmpty())
                .mapToLong(Long::parseLong)
                .toArray();
        double[] values = new double[Math.toIntExact(product(shape))];
        String type = match(DTYPE, header);
        for (int i = 0; i < values.length; i++) {
            values[i] = next(bytes, type);
        }
        return new Tensor(shape, values);
    }

    private static long product(long[] sizes) {
        long product = 1;
        for (long size : sizes) {
            product *= size;
        }
        return product;
    }

    private static double next(ByteBuffer bytes, String type) {
        return switch (type) {
            case "<f4" -> bytes.getFloat();
            case "<f8" -> bytes.getDouble();
            case "<i8" -> bytes.getLong();
            case "<i4" -> bytes.getInt();
            case "|u1" -> Byte.toUnsignedInt(bytes.get());
            default -> throw new IllegalArgumentException(type);
        };
    }

    private static String match(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalArgumentException(text);
        }
        return matcher.group(1);
    }
}
