package org.netkiln.export;

import java.io.IOException;
import java.nio.file.Path;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Result;
import org.netkiln.problem.Where;
import org.netkiln.text.Text;

/** A form in which a network can be taken away. Stateless; any thread. */
public interface ExportFormat {
    FormatInfo info();

    /**
     * How others read it, in their own language: a few lines to copy. Empty if there is nothing to say.
     *
     * @param name of the file
     */
    default String usage(String name) {
        return "";
    }

    /**
     * Writes a file as a whole or not at all, in place of one that is there.
     *
     * @throws IOException when it cannot be written; see {@link org.netkiln.weights.FileProblems#cannotWrite}
     */
    void write(Path file, Cargo cargo) throws IOException;

    /** Reads what was written, and holds it against what was meant; fails if it is not the same. */
    Result<ReadBack> readBack(Path file, Cargo cargo);

    /** That a file does not hold what was written to it. */
    static Problem differs(Path file) {
        return Problem.error(new Where.Project(), Text.of("export.differs", file.toString()));
    }
}
