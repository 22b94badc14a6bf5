package org.netkiln.data.idx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.GZIPOutputStream;

/** IDX files put together by hand, right or wrong. */
final class IdxBytes {
    static final int LABELS = 0x801;
    static final int IMAGES = 0x803;

    private IdxBytes() {}

    /** The magic number, the sizes, and the data as it is given. */
    static byte[] of(int magic, int[] sizes, int... data) {
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * (1 + sizes.length) + data.length);
        bytes.putInt(magic);
        for (int size : sizes) {
            bytes.putInt(size);
        }
        for (int value : data) {
            bytes.put((byte) value);
        }
        return bytes.array();
    }

    static byte[] labels(int... labels) {
        return of(LABELS, new int[] {labels.length}, labels);
    }

    /** Pictures of 1×2 pixels. */
    static byte[] images(int... pixels) {
        return of(IMAGES, new int[] {pixels.length / 2, 1, 2}, pixels);
    }

    static byte[] gzip(byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }
}
