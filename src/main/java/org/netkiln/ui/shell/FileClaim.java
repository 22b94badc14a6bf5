package org.netkiln.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Result;
import org.netkiln.project.OpenFiles;

/** The one project file that this window has to itself. Belongs to the IO thread. */
final class FileClaim {
    private final OpenFiles openFiles;
    private @Nullable Path file;
    private OpenFiles.@Nullable Claim claim;

    FileClaim(OpenFiles openFiles) {
        this.openFiles = openFiles;
    }

    /** Takes a file in place of the one before; if another window has it, says so and changes nothing. */
    Optional<Problem> take(Path project) {
        Path whole = project.toAbsolutePath().normalize();
        if (whole.equals(file)) {
            return Optional.empty();
        }
        Result<OpenFiles.Claim> taken = openFiles.claim(whole);
        if (!taken.isOk()) {
            return taken.problems().stream().findFirst();
        }
        release();
        file = whole;
        claim = taken.get();
        return Optional.empty();
    }

    void release() {
        if (claim != null) {
            claim.close();
        }
        claim = null;
        file = null;
    }
}
