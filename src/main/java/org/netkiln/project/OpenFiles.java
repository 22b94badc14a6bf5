package org.netkiln.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Result;
import org.netkiln.problem.Where;
import org.netkiln.text.Text;
import org.netkiln.weights.AtomicFile;
import org.netkiln.weights.ProcessLock;

/**
 * Which window has which project file open, so that a second one can be told. Blocks: call on an IO thread.
 *
 * <p>A claim is a lock that the system lets go of when the program ends, however it ends. It lies in a folder of the user's,
 * not beside the project file, which others may share.
 */
public final class OpenFiles {
    private static final String PROCESS = "process";
    private static final String SINCE = "since";

    private final Path folder;

    /** @param folder is made when it is needed */
    public OpenFiles(Path folder) {
        this.folder = folder;
    }

    /** A project file that this window has open. */
    public static final class Claim implements AutoCloseable {
        private final Optional<ProcessLock> lock;

        private Claim(Optional<ProcessLock> lock) {
            this.lock = lock;
        }

        /** Lets others have it. */
        @Override
        public void close() {
            lock.ifPresent(ProcessLock::release);
        }
    }

    /**
     * Takes a project file for this window.
     *
     * @param project need not be there yet; the same file by another path is the same
     * @return the problem says which window has it, if one has. Where that cannot be told, because nothing can be written,
     *     the claim holds nothing.
     */
    public Result<Claim> claim(Path project) {
        try {
            Files.createDirectories(folder);
            Path file = real(project);
            Path lock = folder.resolve(digest(file) + ".lock");
            Path about = folder.resolve(digest(file) + ".json");
            Optional<ProcessLock> held = ProcessLock.tryLock(lock);
            if (held.isEmpty()) {
                return Result.failed(Problem.error(new Where.Project(), elsewhere(file, about)));
            }
            AtomicFile.write(about, JsonText.of(aboutThis()));
            return Result.of(new Claim(held));
        } catch (IOException notToBeTold) {
            return Result.of(new Claim(Optional.empty()));
        }
    }

    private static Map<String, Object> aboutThis() {
        return Map.of(
                PROCESS, ProcessHandle.current().pid(), SINCE, Instant.now().toEpochMilli());
    }

    private static Text elsewhere(Path file, Path about) {
        try {
            Object found = new JsonReader(new Places(about.toString())).read(Files.readAllBytes(about));
            if (found instanceof Map<?, ?> other
                    && other.get(PROCESS) instanceof Number process
                    && other.get(SINCE) instanceof Number since) {
                return Text.of(
                        "recovery.open-elsewhere-since",
                        file.toString(),
                        process.toString(),
                        new Date(since.longValue()));
            }
        } catch (IOException | BadProject unknown) {
            return Text.of("recovery.open-elsewhere", file.toString());
        }
        return Text.of("recovery.open-elsewhere", file.toString());
    }

    /** The file itself, whatever links lead to it; one that is not there yet, in its real folder. */
    private static Path real(Path project) throws IOException {
        if (Files.exists(project)) {
            return project.toRealPath();
        }
        Path absolute = project.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        return parent != null && Files.exists(parent) ? parent.toRealPath().resolve(absolute.getFileName()) : absolute;
    }

    private static String digest(Path file) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] hash = digest.digest(file.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
