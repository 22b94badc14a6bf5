package org.netkiln.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.netkiln.cli.SmallFashion;
import org.netkiln.project.Presets;
import org.netkiln.project.Project;
import org.netkiln.project.ProjectFile;

/** A preset on 300 pictures of Fashion-MNIST in batches of 64: five steps an epoch. */
final class FewPictures {
    private FewPictures() {}

    static Project project(Path folder, int epochs) throws IOException {
        return project("lenet", folder, epochs);
    }

    static Project project(String preset, Path folder, int epochs) throws IOException {
        return Presets.load()
                .find(preset)
                .orElseThrow()
                .project()
                .withSetting("dataset", SmallFashion.in(folder, 300, 100).toString())
                .withSetting("batch_size", 64)
                .withSetting("epochs", epochs);
    }

    /** A file that holds the project. */
    static Path saved(Path file, Project project) throws IOException {
        return Files.writeString(file, ProjectFile.text(project));
    }
}
