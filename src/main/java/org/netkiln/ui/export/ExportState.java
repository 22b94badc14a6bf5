package org.netkiln.ui.export;

import java.nio.file.Path;
import java.util.List;
import org.netkiln.problem.Problem;
import org.netkiln.session.ExportProof;
import org.netkiln.session.ExportSource;
import org.netkiln.text.Text;

/** How far an export is. */
sealed interface ExportState {
    record Idle() implements ExportState {}

    /**
     * Something is done in the background.
     *
     * @param share how much of all that is behind it, 0 to 1
     */
    record Working(Text what, double share) implements ExportState {}

    /** There is a file already: shall it be replaced? */
    record Exists(Path file) implements ExportState {}

    record Done(ExportSource.Written written, ExportProof proof) implements ExportState {}

    record Failed(List<Problem> problems) implements ExportState {
        public Failed {
            problems = List.copyOf(problems);
        }
    }
}
