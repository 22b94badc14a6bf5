package org.netkiln.train.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.netkiln.problem.Result;
import org.netkiln.train.Checkpoint;
import org.netkiln.weights.FileProblems;

/**
 * A run that goes on.
 *
 * @param project the project file's text as it was run
 * @param checkpoint where it goes on; empty if it ended before anything was saved, so that it begins anew
 */
public record ResumedRun(RunDirectory directory, String project, Optional<Checkpoint> checkpoint) {
    /**
     * Takes a run up again, and holds its directory. Everything recorded after the checkpoint is cut off, for it will be
     * recorded again. Fails if another process holds the run, or if something it needs is missing or damaged; the directory
     * stays as it was then.
     */
    public static Result<ResumedRun> open(Path directory) {
        return open(directory, Disk.real());
    }

    static Result<ResumedRun> open(Path directory, Disk disk) {
        RunFiles files = new RunFiles(directory);
        return RunRecord.open(directory).then(record -> record.project().then(project -> {
            try {
                return locked(files, disk, record, project);
            } catch (IOException cause) {
                return Result.failed(FileProblems.cannotWrite(directory, cause));
            }
        }));
    }

    private static Result<ResumedRun> locked(RunFiles files, Disk disk, RunRecord record, String project)
            throws IOException {
        Files.createDirectories(files.state());
        Optional<RunLock> lock = RunLock.tryLock(files.lock());
        if (lock.isEmpty()) {
            return Result.failed(NewRun.problem("train.run-in-use", files.directory()));
        }
        boolean resumed = false;
        try {
            Result<Optional<CheckpointFile.Saved>> saved = saved(files);
            if (!saved.isOk()) {
                return Result.failed(saved.problems());
            }
            Result<ResumedRun> run = Result.of(goOn(files, disk, lock.get(), record, project, saved.get()));
            resumed = true;
            return run;
        } finally {
            if (!resumed) {
                lock.get().close();
            }
        }
    }

    private static Result<Optional<CheckpointFile.Saved>> saved(RunFiles files) {
        return Files.exists(files.checkpoint())
                ? CheckpointFile.read(files.checkpoint()).map(Optional::of)
                : Result.of(Optional.empty());
    }

    private static ResumedRun goOn(
            RunFiles files,
            Disk disk,
            RunLock lock,
            RunRecord record,
            String project,
            Optional<CheckpointFile.Saved> saved)
            throws IOException {
        removeTemporaries(files.directory());
        removeTemporaries(files.state());
        RunInfo info = record.info().resumed();
        disk.text(files.info(), RunJson.pretty(info));
        MetricsWriter metrics = MetricsWriter.resume(
                disk,
                files.metrics(),
                saved.map(CheckpointFile.Saved::metricsBytes).orElse(0L));
        RunDirectory directory = new RunDirectory(files, disk, lock, metrics, info);
        return new ResumedRun(directory, project, saved.map(CheckpointFile.Saved::checkpoint));
    }

    /** A process that was killed over a file has left what it had written of it. */
    private static void removeTemporaries(Path directory) throws IOException {
        List<Path> left;
        try (Stream<Path> entries = Files.list(directory)) {
            left = entries.filter(ResumedRun::isTemporary).toList();
        }
        for (Path file : left) {
            Files.deleteIfExists(file);
        }
    }

    private static boolean isTemporary(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith(".") && name.endsWith(".tmp");
    }
}
