package org.netkiln.weights;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Replaces a file as a whole or not at all: the new content goes to a temporary file in the same directory, is forced to the
 * disk, and takes the old file's place in one move. When anything fails the old file stays as it was and the temporary one
 * is removed. The directory must exist. Blocks; any thread, but one writer for a file at a time.
 */
public final class AtomicFile {
    private AtomicFile() {}

    /** Writes the content, from the channel's start. */
    @FunctionalInterface
    public interface Body {
        void writeTo(FileChannel channel) throws IOException;
    }

    /** @throws IOException when the directory is missing or not writable, the disk is full, or the body failed */
    public static void write(Path file, Body body) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path temporary = target.resolveSibling(temporaryName(target));
        try {
            try (FileChannel channel = FileChannel.open(
                    temporary,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING)) {
                body.writeTo(channel);
                channel.force(true);
            }
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    public static void write(Path file, byte[] content) throws IOException {
        write(file, channel -> writeAll(channel, ByteBuffer.wrap(content)));
    }

    /** Writes UTF-8. */
    public static void write(Path file, String content) throws IOException {
        write(file, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes all that remains of {@code content}, in pieces, for a channel copies a whole heap buffer to native memory. */
    static void writeAll(FileChannel channel, ByteBuffer content) throws IOException {
        ByteBuffer rest = content.duplicate();
        int end = rest.limit();
        while (rest.position() < end) {
            rest.limit(Math.min(end, rest.position() + PIECE));
            channel.write(rest);
        }
    }

    static final int PIECE = 1 << 18;

    private static String temporaryName(Path target) {
        return "." + target.getFileName() + "." + ProcessHandle.current().pid() + "-"
                + Thread.currentThread().getId() + ".tmp";
    }
}
