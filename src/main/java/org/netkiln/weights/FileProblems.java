package org.netkiln.weights;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Where;
import org.netkiln.text.Text;

/** What went wrong with a file, in the user's words: missing, a directory, not permitted, disk full, or as the system says. */
public final class FileProblems {
    private FileProblems() {}

    public static Problem cannotRead(Path file, IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return problem("file.missing", file);
        } else if (Files.isDirectory(file)) {
            return problem("file.is-directory", file);
        } else if (cause instanceof AccessDeniedException) {
            return problem("file.not-readable", file);
        }
        return problem("file.read-failed", file, reason(cause));
    }

    /** That something in a directory cannot be written, whichever of its files it is. */
    public static Problem cannotWriteInto(Path directory, IOException cause) {
        if (isDiskFull(cause)) {
            return problem("file.disk-full", directory);
        }
        return cause instanceof AccessDeniedException
                ? problem("file.not-writable", directory)
                : problem("file.write-failed", directory, reason(cause));
    }

    /** That a directory's entries cannot be listed. */
    public static Problem cannotList(Path directory, IOException cause) {
        if (cause instanceof NotDirectoryException) {
            return problem("file.not-directory", directory);
        }
        return cause instanceof AccessDeniedException
                ? problem("file.not-readable", directory)
                : problem("file.read-failed", directory, reason(cause));
    }

    public static Problem cannotWrite(Path file, IOException cause) {
        if (isDiskFull(cause)) {
            return problem("file.disk-full", file);
        } else if (cause instanceof NoSuchFileException) {
            return problem("file.no-directory", file);
        } else if (Files.isDirectory(file)) {
            return problem("file.is-directory", file);
        } else if (cause instanceof AccessDeniedException) {
            return problem("file.not-writable", file);
        } else if (cause instanceof FileAlreadyExistsException) {
            return problem("file.exists", file);
        }
        return problem("file.write-failed", file, reason(cause));
    }

    /** The system tells a full disk from other failures by its words alone. */
    private static boolean isDiskFull(IOException cause) {
        String words = reason(cause).toLowerCase(Locale.ROOT);
        return Stream.of("no space left", "not enough space", "disk quota exceeded")
                .anyMatch(words::contains);
    }

    private static String reason(IOException cause) {
        String words = cause instanceof FileSystemException system ? system.getReason() : cause.getMessage();
        return words == null ? cause.getClass().getSimpleName() : words;
    }

    private static Problem problem(String key, Path file) {
        return Problem.error(new Where.Project(), Text.of(key, file.toString()));
    }

    private static Problem problem(String key, Path file, String reason) {
        return Problem.error(new Where.Project(), Text.of(key, file.toString(), reason));
    }
}
