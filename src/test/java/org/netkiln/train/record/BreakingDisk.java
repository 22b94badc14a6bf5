package org.netkiln.train.record;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Supplier;
import org.netkiln.weights.HostTensor;

/**
 * A disk that serves so many writes and then breaks: half of the next content gets as far as a temporary file (or, for rows
 * that are added, the file itself), and from then on every write fails.
 */
final class BreakingDisk implements Disk {
    /** What becomes of the write that breaks. */
    enum At {
        HALFWAY,
        /** All of it is on the disk, but nobody is told. */
        AFTERWARDS
    }

    private final Disk real = Disk.real();
    private final int writes;
    private final At at;
    private final Supplier<? extends Throwable> failure;
    private int done;

    private BreakingDisk(int writes, At at, Supplier<? extends Throwable> failure) {
        this.writes = writes;
        this.at = at;
        this.failure = failure;
    }

    /** The process dies in a write. */
    static BreakingDisk killing(int writes, At at) {
        return new BreakingDisk(writes, at, Killed::new);
    }

    /** There is no space left. */
    static BreakingDisk full(int writes) {
        return new BreakingDisk(writes, At.HALFWAY, () -> new IOException("No space left on device"));
    }

    /** Never breaks, but counts. */
    static BreakingDisk counting() {
        return killing(Integer.MAX_VALUE, At.HALFWAY);
    }

    int done() {
        return done;
    }

    static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    @FunctionalInterface
    private interface Write {
        void run() throws IOException;
    }

    @Override
    public void tensors(Path file, Map<String, HostTensor> tensors, Map<String, String> metadata) throws IOException {
        write(() -> real.tensors(file, tensors, metadata), () -> halfOfTemporary(file, "half of a header"));
    }

    @Override
    public void text(Path file, String content) throws IOException {
        write(() -> real.text(file, content), () -> halfOfTemporary(file, content));
    }

    @Override
    public OutputStream append(Path file) throws IOException {
        OutputStream out = real.append(file);
        return new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                out.write(octet);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                BreakingDisk.this.write(
                        () -> out.write(bytes, offset, length), () -> out.write(bytes, offset, length / 2));
            }

            @Override
            public void close() throws IOException {
                out.close();
            }
        };
    }

    @Override
    public void force(Path file) throws IOException {
        write(() -> real.force(file), () -> {});
    }

    @Override
    public void delete(Path file) throws IOException {
        write(() -> real.delete(file), () -> {});
    }

    private void write(Write whole, Write half) throws IOException {
        if (done == writes) {
            done++;
            (at == At.HALFWAY ? half : whole).run();
            raise();
        } else if (done > writes) {
            raise();
        }
        done++;
        whole.run();
    }

    private void raise() throws IOException {
        Throwable thrown = failure.get();
        if (thrown instanceof IOException refused) {
            throw refused;
        }
        throw (RuntimeException) thrown;
    }

    private static void halfOfTemporary(Path file, String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        Path temporary = file.resolveSibling("." + file.getFileName() + ".4711-1.tmp");
        Files.write(temporary, Arrays.copyOf(bytes, bytes.length / 2));
    }
}
