package org.netkiln.train.record;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a new run makes on the disk, so that a start that fails can take all of it away again and nothing else. The run's
 * directory is empty or not there before.
 */
final class Traces {
    private final RunFiles files;

    /** Directories that were made, the innermost first. */
    private final List<Path> made;

    private Traces(RunFiles files, List<Path> made) {
        this.files = files;
        this.made = made;
    }

    /** Makes the directory and those above it that are missing. */
    static Traces make(RunFiles files) throws IOException {
        List<Path> missing = new ArrayList<>();
        for (Path path = files.state().toAbsolutePath();
                path != null && Files.notExists(path);
                path = path.getParent()) {
            missing.add(path);
        }
        Traces traces = new Traces(files, missing);
        try {
            Files.createDirectories(files.state());
        } catch (IOException cause) {
            traces.removeAfter(cause);
            throw cause;
        }
        return traces;
    }

    /** Takes it all away, for it could not be used. */
    void removeAfter(IOException failure) {
        try {
            remove();
        } catch (IOException left) {
            failure.addSuppressed(left);
        }
    }

    /** Takes it all away. What someone else has put there meanwhile stays, and so do the directories that hold it. */
    void remove() throws IOException {
        for (Path file : files.all()) {
            if (Files.exists(file)) {
                Files.delete(file);
            }
        }
        for (Path directory : List.of(files.state(), files.directory())) {
            for (Path file : temporaries(directory)) {
                Files.deleteIfExists(file);
            }
        }
        try {
            for (Path directory : made) {
                if (Files.exists(directory)) {
                    Files.delete(directory);
                }
            }
        } catch (DirectoryNotEmptyException others) {
            return;
        }
    }

    /** What a write that was cut short has left of its file. */
    static List<Path> temporaries(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.filter(Traces::isTemporary).toList();
        }
    }

    private static boolean isTemporary(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith(".") && name.endsWith(".tmp");
    }
}
