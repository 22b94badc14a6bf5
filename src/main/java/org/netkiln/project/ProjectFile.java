package org.netkiln.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Result;
import org.netkiln.text.Text;
import org.netkiln.weights.AtomicFile;
import org.netkiln.weights.FileProblems;

/**
 * Reads and writes project files: UTF-8 JSON, {@code *.netkiln.json}. What this version does not know is kept. Blocks: call
 * on an IO thread.
 */
public final class ProjectFile {
    /** Far more than any network needs: a longer file is something else. */
    private static final long LONGEST = 64L << 20;

    private ProjectFile() {}

    /** Reads a file. A file that cannot be understood gives one problem with line and column. */
    public static Result<Project> read(Path file) {
        try {
            if (Files.size(file) > LONGEST) {
                return Result.failed(
                        BadProject.problem(Text.literal(file.toString()), Text.of("project.too-long", LONGEST >> 20)));
            }
            return parse(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            return Result.failed(FileProblems.cannotRead(file, e));
        }
    }

    /**
     * Reads a file's content.
     *
     * @param name what problems call the file
     */
    public static Result<Project> parse(String name, byte[] content) {
        try {
            return new ProjectReader(new Places(name)).read(content);
        } catch (BadProject e) {
            return Result.failed(e.problem());
        }
    }

    /** The file's text: always the same for the same project. */
    public static String text(Project project) {
        return ProjectWriter.write(project);
    }

    /**
     * Puts a project into a file, as a whole or not at all. A file that is there and is no project that this version can
     * read stays as it is.
     *
     * @return why not; empty if all went well
     */
    public static Optional<Problem> write(Path file, Project project) {
        if (Files.exists(file) && !Files.isDirectory(file)) {
            List<Problem> problems = read(file).problems();
            if (problems.stream().anyMatch(Problem::isError)) {
                return Optional.of(BadProject.problem(
                        Text.literal(file.toString()),
                        Text.of("project.keep", problems.get(0).message())));
            }
        }
        try {
            AtomicFile.write(file, text(project).getBytes(StandardCharsets.UTF_8));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(FileProblems.cannotWrite(file, e));
        }
    }
}
