package org.netkiln.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.netkiln.problem.Result;
import org.netkiln.project.Presets;
import org.netkiln.project.Project;
import org.netkiln.project.ProjectFile;

/** Opens what users name on the command line: a file, or a preset that ships. */
final class Projects {
    private Projects() {}

    /**
     * @param word a path; if there is no such file, a preset's name ({@code lenet}) or its path in the source tree
     */
    static Result<Project> open(String word) {
        if (isFile(word)) {
            return ProjectFile.read(Path.of(word));
        }
        return Presets.load()
                .find(word.replace('\\', '/'))
                .map(preset -> Result.of(preset.project()))
                .orElseGet(() -> ProjectFile.read(Path.of(word)));
    }

    private static boolean isFile(String word) {
        try {
            return Files.exists(Path.of(word));
        } catch (InvalidPathException notAPath) {
            return false;
        }
    }
}
