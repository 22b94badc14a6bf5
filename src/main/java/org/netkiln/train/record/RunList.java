package org.netkiln.train.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Result;
import org.netkiln.weights.FileProblems;

/**
 * The runs in a folder.
 *
 * @param runs the latest first
 * @param damaged what is wrong with those that cannot be read
 */
public record RunList(List<RunRecord> runs, List<Problem> damaged) {
    public RunList {
        runs = List.copyOf(runs);
        damaged = List.copyOf(damaged);
    }

    /** Reads all runs directly in a folder; other files and folders in it are passed over. A missing folder has none. */
    public static Result<RunList> in(Path folder) {
        if (!Files.exists(folder)) {
            return Result.of(new RunList(List.of(), List.of()));
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return Result.of(read(entries.filter(entry -> Files.exists(new RunFiles(entry).info()))
                    .sorted()
                    .toList()));
        } catch (IOException cause) {
            return Result.failed(FileProblems.cannotList(folder, cause));
        }
    }

    private static RunList read(List<Path> directories) {
        List<RunRecord> runs = new ArrayList<>();
        List<Problem> damaged = new ArrayList<>();
        for (Path directory : directories) {
            Result<RunRecord> run = RunRecord.open(directory);
            run.value().ifPresent(runs::add);
            damaged.addAll(run.problems());
        }
        runs.sort(
                Comparator.comparing((RunRecord run) -> run.info().startedAt()).reversed());
        return new RunList(runs, damaged);
    }
}
