package org.netkiln.export;

import java.io.IOException;
import java.nio.file.Path;
import org.netkiln.problem.Result;
import org.netkiln.project.ProjectFile;
import org.netkiln.text.Text;
import org.netkiln.weights.AtomicFile;

/** The project as NetKiln opens it: network, training settings, and which dataset, wherever it is opened from. */
final class ProjectFormat implements ExportFormat {
    @Override
    public FormatInfo info() {
        return new FormatInfo(
                "project",
                "netkiln.json",
                Content.PROJECT,
                Text.of("export.netkiln-project"),
                Text.of("export.netkiln-project-writes"));
    }

    @Override
    public String usage(String name) {
        return "netkiln open \"%1$s\"\nnetkiln train \"%1$s\"".formatted(name);
    }

    @Override
    public void write(Path file, Cargo cargo) throws IOException {
        AtomicFile.write(file, ProjectFile.text(cargo.project()));
    }

    @Override
    public Result<ReadBack> readBack(Path file, Cargo cargo) {
        return ProjectFile.read(file).then(read -> {
            boolean same = ProjectFile.text(read).equals(ProjectFile.text(cargo.project()));
            int nodes = read.network().nodes().size();
            return same
                    ? Result.of(new ReadBack.Whole(Text.of("export.project-whole", nodes)))
                    : Result.failed(ExportFormat.differs(file));
        });
    }
}
