package org.netkiln.session;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.netkiln.train.Checkpoint;
import org.netkiln.train.record.ResumedRun;
import org.netkiln.train.record.RunStatus;

/**
 * A run about to start.
 *
 * @param prepared the project, ready
 * @param overrides what the record says was set differently, now
 * @param steps stop after so many
 * @param init weights to start from
 * @param threads how many compute
 * @param device where
 * @param checkpoint where it goes on
 * @param resumed the run that goes on; held until this is closed or it goes on
 */
public record PlannedRun(
        Prepared prepared,
        Map<String, Object> overrides,
        OptionalLong steps,
        Optional<Path> init,
        int threads,
        String device,
        Optional<Checkpoint> checkpoint,
        Optional<ResumedRun> resumed)
        implements AutoCloseable {

    /** Whether it goes on with a run that has already come to its end. */
    public boolean isOver() {
        boolean done =
                resumed.filter(run -> run.info().status() == RunStatus.DONE).isPresent();
        return done
                && checkpoint
                        .map(Checkpoint::progress)
                        .filter(progress ->
                                progress.epoch() >= prepared.settings().epochs()
                                        || progress.steps() >= steps.orElse(Long.MAX_VALUE))
                        .isPresent();
    }

    @Override
    public void close() {
        resumed.ifPresent(ResumedRun::close);
    }
}
