package org.netkiln.train.record;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.netkiln.engine.Snapshot;
import org.netkiln.problem.Problem;
import org.netkiln.text.Messages;
import org.netkiln.train.Checkpoint;
import org.netkiln.train.Journal;
import org.netkiln.train.TrainingState;
import org.netkiln.train.WriteFailed;
import org.netkiln.train.event.Results;
import org.netkiln.train.event.TrainingEvent;
import org.netkiln.weights.FileProblems;
import org.netkiln.weights.HostTensor;
import org.netkiln.weights.ProcessLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The directory of a run under way, held by this process until closed. {@link NewRun} makes one, {@link ResumedRun} takes one
 * up again.
 */
public final class RunDirectory implements Journal, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RunDirectory.class);

    private final RunFiles files;
    private final Disk disk;
    private final ProcessLock lock;
    private final MetricsWriter metrics;
    private final Optional<Traces> traces;
    private RunInfo info;

    /** @param traces what was made for it; empty if it was there before */
    RunDirectory(
            RunFiles files, Disk disk, ProcessLock lock, MetricsWriter metrics, RunInfo info, Optional<Traces> traces) {
        this.files = files;
        this.disk = disk;
        this.lock = lock;
        this.metrics = metrics;
        this.info = info;
        this.traces = traces;
    }

    public Path path() {
        return files.directory();
    }

    public RunInfo info() {
        return info;
    }

    @Override
    public void checkpoint(Checkpoint checkpoint) throws WriteFailed {
        write(files.of(checkpoint), file -> {
            CheckpointFile.Saved saved = new CheckpointFile.Saved(checkpoint, saveMetrics());
            CheckpointFile.write(disk, file, saved);
            if (checkpoint.isBetweenEpochs()) {
                disk.delete(files.step());
            }
        });
    }

    @Override
    public Optional<Snapshot> goBack(long step) throws WriteFailed {
        info = info.diverged(step);
        write(files.step(), disk::delete);
        return CheckpointFile.read(files.checkpoint())
                .map(saved -> saved.checkpoint().snapshot())
                .value();
    }

    @Override
    public void best(Map<String, HostTensor> parameters) throws WriteFailed {
        write(files.best(), file -> disk.tensors(file, parameters, Map.of()));
    }

    @Override
    public void last(Map<String, HostTensor> parameters) throws WriteFailed {
        write(files.last(), file -> disk.tensors(file, parameters, Map.of()));
    }

    @Override
    public void record(TrainingEvent.StepEnded step) throws WriteFailed {
        write(files.metrics(), file -> metrics.add(MetricsRow.of(step)));
    }

    @Override
    public void record(TrainingEvent.EpochEnded epoch) throws WriteFailed {
        write(files.metrics(), file -> metrics.add(MetricsRow.of(epoch)));
    }

    @Override
    public void ended(TrainingState state, Results results, Optional<Problem> problem) throws WriteFailed {
        Messages english = new Messages(Locale.ENGLISH);
        String failure = problem.map(it -> english.render(it.message())).orElse(null);
        info = info.ended(status(state), results.seconds(), RunResults.of(results), failure);
        try {
            saveMetrics();
        } finally {
            write(files.info(), file -> disk.text(file, RunJson.pretty(info)));
        }
    }

    /** Lets go of the directory. Rows that no checkpoint has seen are dropped if they cannot be written. */
    @Override
    public void close() {
        try (lock;
                metrics) {
            metrics.save();
        } catch (IOException notWritten) {
            LOG.debug("closing {}", files.directory(), notWritten);
        }
    }

    /** Lets go of the directory; if the run was begun here, takes away all that was made for it. */
    public void discard() {
        close();
        try {
            if (traces.isPresent()) {
                traces.get().remove();
            }
        } catch (IOException left) {
            LOG.debug("removing {}", files.directory(), left);
        }
    }

    private long saveMetrics() throws WriteFailed {
        try {
            return metrics.save();
        } catch (IOException cause) {
            throw new WriteFailed(FileProblems.cannotWrite(files.metrics(), cause), cause);
        }
    }

    private static RunStatus status(TrainingState state) {
        return switch (state) {
            case DONE -> RunStatus.DONE;
            case STOPPED -> RunStatus.STOPPED;
            case FAILED -> RunStatus.FAILED;
            case IDLE, PREPARING, RUNNING, PAUSED -> RunStatus.RUNNING;
        };
    }

    @FunctionalInterface
    private interface Write {
        void to(Path file) throws IOException;
    }

    private static void write(Path file, Write write) throws WriteFailed {
        try {
            write.to(file);
        } catch (WriteFailed known) {
            throw known;
        } catch (IOException cause) {
            throw new WriteFailed(FileProblems.cannotWrite(file, cause), cause);
        }
    }
}
