package org.netkiln.weights;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Safetensors files put together by hand, right or wrong. */
final class SafetensorsBytes {
    private SafetensorsBytes() {}

    /** A file with this header and so many zero bytes of data. */
    static byte[] of(String header, int dataBytes) {
        byte[] utf8 = header.getBytes(StandardCharsets.UTF_8);
        return of(utf8.length, utf8, dataBytes);
    }

    /** A file that says its header has {@code stated} bytes. */
    static byte[] of(long stated, byte[] header, int dataBytes) {
        return ByteBuffer.allocate(Long.BYTES + header.length + dataBytes)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(stated)
                .put(header)
                .array();
    }

    static Path write(Path directory, byte[] content) throws IOException {
        return Files.write(directory.resolve("w.safetensors"), content);
    }
}
