package org.netkiln.ui.model;

import java.nio.file.Path;
import java.util.Optional;
import org.netkiln.train.record.RunInfo;
import org.netkiln.train.record.RunRecord;
import org.netkiln.train.record.RunResults;
import org.netkiln.train.record.RunStatus;

/**
 * A run that was recorded.
 *
 * @param project the name of what was trained
 * @param best its best validated number, in words such as {@code 75.2 %}; empty before the first epoch ended
 * @param status what became of it
 */
public record PastRun(Path directory, String project, Optional<String> best, RunStatus status) {
    static PastRun of(RunRecord record) {
        RunInfo info = record.info();
        return new PastRun(record.path(), info.name(), best(info.results()), record.status());
    }

    private static Optional<String> best(@org.jspecify.annotations.Nullable RunResults results) {
        if (results == null || results.best() == null) {
            return Optional.empty();
        }
        double best = results.best();
        boolean share = results.bestBy().endsWith("accuracy");
        return Optional.of(
                share
                        ? String.format(java.util.Locale.ROOT, "%.1f %%", 100 * best)
                        : String.format(java.util.Locale.ROOT, "%.4g", best));
    }

    /** The directory's own name, which tells project and time. */
    public String name() {
        return String.valueOf(directory.getFileName());
    }

    /** Whether it did not come to its end, so that it may go on. */
    public boolean isUnfinished() {
        return status == RunStatus.STOPPED || status == RunStatus.INTERRUPTED || status == RunStatus.FAILED;
    }
}
