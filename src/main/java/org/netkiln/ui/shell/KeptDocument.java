package org.netkiln.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netkiln.edit.Timeline;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Result;
import org.netkiln.project.Leftover;
import org.netkiln.project.Project;
import org.netkiln.project.Recovery;
import org.netkiln.project.RecoverySlot;

/** The open document's place among what is kept for the case of a crash. Belongs to the IO thread. */
final class KeptDocument {
    private final Recovery recovery;
    private @Nullable RecoverySlot slot;

    KeptDocument(Recovery recovery) {
        this.recovery = recovery;
    }

    /** Keeps the document; says why not. */
    Optional<Problem> save(Timeline<Project> timeline, Optional<Path> file) {
        if (slot == null) {
            Result<RecoverySlot> opened = recovery.open();
            if (!opened.isOk()) {
                return opened.problems().stream().findFirst();
            }
            slot = opened.get();
        }
        return slot.save(timeline, file);
    }

    /** Goes on in the place of a document that was left. */
    void adopt(Leftover leftover) {
        close();
        slot = leftover.adopt();
    }

    /** The document was closed as it should be. */
    void close() {
        if (slot != null) {
            slot.close();
            slot = null;
        }
    }
}
