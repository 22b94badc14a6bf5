package org.netkiln.train.record;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Result;
import org.netkiln.problem.Where;
import org.netkiln.text.Text;
import org.netkiln.weights.FileProblems;

/** Reads {@code metrics.csv}. */
final class MetricsReader {
    private MetricsReader() {}

    /** All rows. A last line that is not whole, because a process writes it or was killed over it, is left out. */
    static Result<List<MetricsRow>> read(Path file) {
        try {
            String text = Files.readString(file, StandardCharsets.ISO_8859_1);
            return parse(file, text.substring(0, text.lastIndexOf('\n') + 1));
        } catch (IOException cause) {
            return Result.failed(FileProblems.cannotRead(file, cause));
        }
    }

    private static Result<List<MetricsRow>> parse(Path file, String text) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(MetricsRow.HEADER)) {
            return damaged(file, 1);
        }
        List<MetricsRow> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            try {
                rows.add(MetricsRow.parse(line));
            } catch (IllegalArgumentException damage) {
                return damaged(file, rows.size() + 2);
            }
        }
        return Result.of(List.copyOf(rows));
    }

    private static Result<List<MetricsRow>> damaged(Path file, int line) {
        return Result.failed(
                Problem.error(new Where.Project(), Text.of("train.metrics-damaged", file.toString(), line)));
    }
}
