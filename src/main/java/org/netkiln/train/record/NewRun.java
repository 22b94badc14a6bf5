package org.netkiln.train.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Result;
import org.netkiln.problem.Where;
import org.netkiln.text.Text;
import org.netkiln.weights.FileProblems;
import org.netkiln.weights.ProcessLock;

/** Makes the directory of a new run. */
public final class NewRun {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

    private NewRun() {}

    /**
     * Where a run goes unless told otherwise: {@code RUNS/NAME-DATE}, with a number after it if that is taken. Nothing is
     * made yet.
     *
     * @param name the project's; what is awkward in a file's name becomes a dash
     */
    public static Path defaultDirectory(Path runs, String name, LocalDateTime now) {
        String plain = name.replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("^[.-]+|-+$", "");
        String base = (plain.isEmpty() ? "run" : plain) + "-" + DATE.format(now);
        Path directory = runs.resolve(base);
        for (int number = 2; Files.exists(directory); number++) {
            directory = runs.resolve(base + "-" + number);
        }
        return directory;
    }

    /**
     * Makes the directory and what is known of the run at its start. A directory that holds anything, or that cannot be
     * written, is a problem and stays as it is.
     *
     * @param project the project file's text as it is run, with what the command line overrides in it
     */
    public static Result<RunDirectory> create(Path directory, String project, RunInfo info) {
        return create(directory, project, info, Disk.real());
    }

    static Result<RunDirectory> create(Path directory, String project, RunInfo info, Disk disk) {
        RunFiles files = new RunFiles(directory);
        try {
            Optional<Problem> taken = taken(directory);
            return taken.isPresent() ? Result.failed(taken.get()) : fill(files, project, info, disk);
        } catch (IOException cause) {
            return Result.failed(FileProblems.cannotWriteInto(directory, cause));
        }
    }

    private static Optional<Problem> taken(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return Optional.empty();
        }
        if (!Files.isDirectory(directory)) {
            return Optional.of(problem("train.out-is-file", directory));
        }
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.findAny().map(any -> problem("train.out-not-empty", directory));
        }
    }

    private static Result<RunDirectory> fill(RunFiles files, String project, RunInfo info, Disk disk)
            throws IOException {
        Traces traces = Traces.make(files);
        try {
            Optional<ProcessLock> lock = ProcessLock.tryLock(files.lock());
            return lock.isPresent()
                    ? Result.of(begin(files, project, info, disk, new Held(lock.get(), traces)))
                    : Result.failed(problem("train.run-in-use", files.directory()));
        } catch (IOException cause) {
            traces.removeAfter(cause);
            throw cause;
        }
    }

    private record Held(ProcessLock lock, Traces traces) {}

    private static RunDirectory begin(RunFiles files, String project, RunInfo info, Disk disk, Held held)
            throws IOException {
        try {
            disk.text(files.project(), project);
            disk.text(files.info(), RunJson.pretty(info));
            MetricsWriter metrics = MetricsWriter.create(disk, files.metrics());
            return new RunDirectory(files, disk, held.lock(), metrics, info, Optional.of(held.traces()));
        } catch (IOException cause) {
            held.lock().release();
            throw cause;
        }
    }

    static Problem problem(String key, Path directory) {
        return Problem.error(new Where.Project(), Text.of(key, directory.toString()));
    }
}
