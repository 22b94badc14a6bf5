package org.netkiln.train.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Result;
import org.netkiln.train.Checkpoint;
import org.netkiln.train.Progress;
import org.netkiln.weights.FileProblems;
import org.netkiln.weights.ProcessLock;

/**
 * A run that may go on. It is held by this process, and nothing in it is changed until {@link #goOn}, so that whatever turns
 * out to be missing (its dataset, memory for its network) leaves it as it was. To be closed, also after it went on.
 */
public final class ResumedRun implements AutoCloseable {
    private final RunFiles files;
    private final Disk disk;
    private final RunRecord record;
    private final String project;
    private final Optional<CheckpointFile.Saved> saved;
    private Optional<ProcessLock> lock;

    private ResumedRun(
            RunFiles files,
            Disk disk,
            RunRecord record,
            String project,
            Optional<CheckpointFile.Saved> saved,
            ProcessLock lock) {
        this.files = files;
        this.disk = disk;
        this.record = record;
        this.project = project;
        this.saved = saved;
        this.lock = Optional.of(lock);
    }

    /** What a run goes on with, where that differs from what it was begun with. */
    public record Changes(String project, Map<String, Object> overrides, Optional<Checkpoint> checkpoint) {}

    /** Holds a run's directory. Fails if a process holds it already, or if something it needs is missing or damaged. */
    public static Result<ResumedRun> open(Path directory) {
        return open(directory, Disk.real());
    }

    static Result<ResumedRun> open(Path directory, Disk disk) {
        RunFiles files = new RunFiles(directory);
        return RunRecord.open(directory).then(record -> record.project().then(project -> {
            try {
                return locked(files, disk, record, project);
            } catch (IOException cause) {
                return Result.failed(FileProblems.cannotWriteInto(directory, cause));
            }
        }));
    }

    private static Result<ResumedRun> locked(RunFiles files, Disk disk, RunRecord record, String project)
            throws IOException {
        Files.createDirectories(files.state());
        Optional<ProcessLock> lock = ProcessLock.tryLock(files.lock());
        if (lock.isEmpty()) {
            return Result.failed(NewRun.problem("train.run-in-use", files.directory()));
        }
        Result<ResumedRun> run =
                saved(files).map(saved -> new ResumedRun(files, disk, record, project, saved, lock.get()));
        if (!run.isOk()) {
            lock.get().close();
        }
        return run;
    }

    /** The latest checkpoint there is. */
    private static Result<Optional<CheckpointFile.Saved>> saved(RunFiles files) {
        List<Result<CheckpointFile.Saved>> read = Stream.of(files.checkpoint(), files.step())
                .filter(Files::exists)
                .map(CheckpointFile::read)
                .toList();
        List<Problem> problems =
                read.stream().flatMap(result -> result.problems().stream()).toList();
        return read.stream().allMatch(Result::isOk)
                ? Result.of(read.stream().map(Result::get).max(Comparator.comparing(ResumedRun::progress, LATER)))
                : Result.failed(problems);
    }

    private static final Comparator<Progress> LATER =
            Comparator.comparingInt(Progress::epoch).thenComparingLong(Progress::steps);

    private static Progress progress(CheckpointFile.Saved saved) {
        return saved.checkpoint().progress();
    }

    public Path path() {
        return files.directory();
    }

    /** As it was when the run ended. */
    public RunInfo info() {
        return record.info();
    }

    /** The project file's text as it was run. */
    public String project() {
        return project;
    }

    /** Where it goes on; empty if it ended before anything was saved, so that it begins anew. */
    public Optional<Checkpoint> checkpoint() {
        return saved.map(CheckpointFile.Saved::checkpoint);
    }

    /** Goes on as it was. */
    public Result<RunDirectory> goOn(Instant now) {
        return goOn(now, info().device(), new Changes(project, Map.of(), checkpoint()));
    }

    /**
     * Goes on. Everything recorded after the checkpoint is cut off, for it will be recorded again, and what is different from
     * now on is written down. Once only.
     *
     * @param device where it computes from now on
     */
    public Result<RunDirectory> goOn(Instant now, String device, Changes changes) {
        try {
            return Result.of(begin(now, device, changes));
        } catch (IOException cause) {
            return Result.failed(FileProblems.cannotWriteInto(files.directory(), cause));
        }
    }

    /** What the new state rests on is written first: killed at any moment, the run can be taken up again. */
    private RunDirectory begin(Instant now, String device, Changes changes) throws IOException {
        removeTemporaries(files.directory());
        removeTemporaries(files.state());
        long metricsBytes = saved.map(CheckpointFile.Saved::metricsBytes).orElse(0L);
        if (!changes.checkpoint().equals(checkpoint())) {
            Checkpoint changed = changes.checkpoint().orElseThrow();
            CheckpointFile.write(disk, files.of(changed), new CheckpointFile.Saved(changed, metricsBytes));
        }
        if (!changes.project().equals(project)) {
            disk.text(files.project(), changes.project());
        }
        long step = saved.map(it -> progress(it).steps()).orElse(0L);
        RunInfo info = info().resumed(new Resumption(now.toString(), step, changes.overrides()), device);
        disk.text(files.info(), RunJson.pretty(info));
        MetricsWriter metrics = MetricsWriter.resume(disk, files.metrics(), metricsBytes);
        RunDirectory directory = new RunDirectory(files, disk, lock.orElseThrow(), metrics, info, Optional.empty());
        lock = Optional.empty();
        return directory;
    }

    /** A process that was killed over a file has left what it had written of it. */
    private static void removeTemporaries(Path directory) throws IOException {
        for (Path file : Traces.temporaries(directory)) {
            Files.deleteIfExists(file);
        }
    }

    /** Lets go of the run, unless it went on. */
    @Override
    public void close() {
        lock.ifPresent(ProcessLock::release);
        lock = Optional.empty();
    }
}
