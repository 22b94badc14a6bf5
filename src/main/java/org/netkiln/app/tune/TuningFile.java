package org.netkiln.app.tune;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The remembered result: {@code KEY=value} lines that a shell script can read. */
final class TuningFile {
    private static final Set<String> KNOWN = Set.of(Setting.CORE_TYPE, Setting.THREADS, Setting.WAITING);

    private TuningFile() {}

    /** Writes the best of what was measured, or the note that there is nothing, as one atomic step. */
    static void write(Path file, List<Measurement> measured) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, "tuning-", ".tmp");
        Files.write(draft, lines(measured));
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Reads the settings back; lines it does not know are skipped. */
    static Setting read(Path file) throws IOException {
        Setting setting = Setting.none();
        for (String line : Files.readAllLines(file)) {
            int equals = line.indexOf('=');
            if (equals > 0 && KNOWN.contains(line.substring(0, equals))) {
                setting = setting.with(line.substring(0, equals), line.substring(equals + 1));
            }
        }
        return setting;
    }

    private static List<String> lines(List<Measurement> measured) {
        List<String> lines = new ArrayList<>();
        lines.add("# How NetKiln computes fastest on this processor. Delete this file to measure again.");
        measured.forEach(m -> lines.add("# " + m));
        Choice.best(measured)
                .ifPresentOrElse(
                        best -> best.setting().variables().forEach((name, value) -> lines.add(name + "=" + value)),
                        () -> lines.add("# Nothing could be measured: the defaults hold."));
        return lines;
    }
}
