package org.netkiln.train.record;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Keeps a run directory to one process. The system lets go of it when the process ends, however it ends. */
final class RunLock implements AutoCloseable {
    private final FileChannel channel;

    private RunLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Empty if another holds it. */
    static Optional<RunLock> tryLock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean locked = false;
        try {
            locked = channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            locked = false;
        } finally {
            if (!locked) {
                channel.close();
            }
        }
        return locked ? Optional.of(new RunLock(channel)) : Optional.empty();
    }

    /** Whether a process holds it now. */
    static boolean isHeld(Path file) {
        if (!Files.exists(file)) {
            return false;
        }
        try {
            Optional<RunLock> lock = tryLock(file);
            if (lock.isPresent()) {
                lock.get().close();
            }
            return lock.isEmpty();
        } catch (IOException notOurs) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
