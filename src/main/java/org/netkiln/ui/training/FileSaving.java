package org.netkiln.ui.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.netkiln.problem.Problem;
import org.netkiln.weights.AtomicFile;
import org.netkiln.weights.FileProblems;

/** Writes a file as a whole, or says why not. IO thread. */
final class FileSaving {
    private FileSaving() {}

    static Optional<Problem> save(Path file, byte[] content) {
        try {
            AtomicFile.write(file, content);
            return Optional.empty();
        } catch (IOException cause) {
            return Optional.of(FileProblems.cannotWrite(file, cause));
        }
    }
}
