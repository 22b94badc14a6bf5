package org.netkiln.train.record;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.netkiln.weights.AtomicFile;
import org.netkiln.weights.HostTensor;
import org.netkiln.weights.Safetensors;

/** All writing of a run, in one place, so that tests can let it fail or die at any moment. */
interface Disk {
    /** Replaces a file as a whole or not at all. */
    void tensors(Path file, Map<String, HostTensor> tensors, Map<String, String> metadata) throws IOException;

    /** Replaces a file as a whole or not at all. */
    void text(Path file, String content) throws IOException;

    /** Adds at the end, making the file if there is none. */
    OutputStream append(Path file) throws IOException;

    /** Returns once all that was added is on the disk. */
    void force(Path file) throws IOException;

    /** Takes a file away if it is there. */
    void delete(Path file) throws IOException;

    /** The file system. */
    static Disk real() {
        return new Disk() {
            @Override
            public void tensors(Path file, Map<String, HostTensor> tensors, Map<String, String> metadata)
                    throws IOException {
                Safetensors.write(file, tensors, metadata);
            }

            @Override
            public void text(Path file, String content) throws IOException {
                AtomicFile.write(file, content);
            }

            @Override
            public OutputStream append(Path file) throws IOException {
                return Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            }

            @Override
            public void force(Path file) throws IOException {
                try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
            }

            @Override
            public void delete(Path file) throws IOException {
                Files.deleteIfExists(file);
            }
        };
    }
}
