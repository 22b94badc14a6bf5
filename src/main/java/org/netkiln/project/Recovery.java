package org.netkiln.project;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.netkiln.problem.Result;
import org.netkiln.weights.AtomicFile;
import org.netkiln.weights.FileProblems;
import org.netkiln.weights.ProcessLock;

/**
 * The folder in which open documents are kept for the case of a crash, each in a file of its own. A file that no living
 * program holds was left by one that did not end well. Blocks: call on an IO thread.
 */
public final class Recovery {
    static final String ENDING = ".netkiln-recovery";

    private final Path folder;

    /** @param folder is made when it is needed */
    public Recovery(Path folder) {
        this.folder = folder;
    }

    /** A place for a document that was opened. Fails if nothing can be written there. */
    public Result<RecoverySlot> open() {
        try {
            Files.createDirectories(folder);
            Optional<RecoverySlot> slot = Optional.empty();
            while (slot.isEmpty()) {
                slot = take(folder.resolve(UUID.randomUUID() + ENDING));
            }
            return Result.of(slot.get());
        } catch (IOException e) {
            return Result.failed(FileProblems.cannotWrite(folder, e));
        }
    }

    /**
     * What programs left that did not end well, the last used first. It is held from now on: other windows do not see it
     * until it is let go of.
     */
    public List<Leftover> leftovers() {
        List<Leftover> leftovers = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return leftovers;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + ENDING)) {
            for (Path file : files) {
                take(file).map(slot -> new Leftover(file, slot)).ifPresent(leftovers::add);
            }
        } catch (IOException unreadable) {
            return leftovers;
        }
        leftovers.sort(Comparator.comparing(Leftover::lastSaved).reversed());
        return leftovers;
    }

    private static Optional<RecoverySlot> take(Path file) throws IOException {
        Path lock = sibling(file, ".lock");
        return ProcessLock.tryLock(lock).map(held -> new RecoverySlot(file, held, AtomicFile::write));
    }

    static Path sibling(Path file, String ending) {
        String name = file.getFileName().toString();
        return file.resolveSibling(name.substring(0, name.length() - ENDING.length()) + ending);
    }
}
