package org.netkiln.weights;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps something that lies in files to one process: a run directory, a document's recovery file. The system lets go of it when the process ends, however it ends.
 *
 * <p>Systems in the manner of POSIX also let go of it when the process closes the locked file anywhere, even where it was
 * opened only to look. So a file beside it, the holder, says which process has it, and a process never opens a lock that is
 * its own. Safe for all threads of a process: one at a time takes, looks or lets go.
 */
public final class ProcessLock implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ProcessLock.class);

    /** Tells this process from all others, even from later ones with the same number. */
    private static final String PROCESS = UUID.randomUUID().toString();

    private final FileChannel channel;
    private final Path holder;

    private ProcessLock(FileChannel channel, Path holder) {
        this.channel = channel;
        this.holder = holder;
    }

    /**
     * Takes a lock.
     *
     * @param file which is made if need be; its name ends in {@code lock}, and the holder's in {@code holder} instead
     * @return empty if it is held, by this process or another
     */
    public static Optional<ProcessLock> tryLock(Path file) throws IOException {
        synchronized (ProcessLock.class) {
            if (isOurs(file)) {
                return Optional.empty();
            }
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            boolean locked = false;
            try {
                if (lock(channel)) {
                    Files.write(holder(file), claim(file));
                    locked = true;
                }
            } finally {
                if (!locked) {
                    channel.close();
                }
            }
            return locked ? Optional.of(new ProcessLock(channel, holder(file))) : Optional.empty();
        }
    }

    /** Whether a process holds it now; changes nothing. */
    public static boolean isHeld(Path file) {
        synchronized (ProcessLock.class) {
            try {
                return isOurs(file) || Files.exists(file) && isLocked(file);
            } catch (IOException notOurs) {
                return false;
            }
        }
    }

    private static boolean isLocked(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return !lock(channel);
        }
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException oursWithoutItsHolder) {
            return false;
        }
    }

    private static boolean isOurs(Path file) throws IOException {
        Path holder = holder(file);
        return Files.exists(file) && Files.exists(holder) && Arrays.equals(Files.readAllBytes(holder), claim(file));
    }

    private static Path holder(Path file) {
        String name = file.getFileName().toString();
        return file.resolveSibling(name.replaceFirst("lock$", "") + "holder");
    }

    /** With the file's place, for a copy of a run directory takes the holder along. */
    private static byte[] claim(Path file) throws IOException {
        return (PROCESS + " " + file.toRealPath()).getBytes(StandardCharsets.UTF_8);
    }

    /** Lets go of it. */
    public void release() {
        try {
            close();
        } catch (IOException goneAnyway) {
            LOG.debug("closing {}", holder, goneAnyway);
        }
    }

    @Override
    public void close() throws IOException {
        synchronized (ProcessLock.class) {
            if (channel.isOpen()) {
                try (channel) {
                    Files.deleteIfExists(holder);
                }
            }
        }
    }
}
