package org.netkiln.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Result;
import org.netkiln.problem.Where;
import org.netkiln.project.OpenFiles;
import org.netkiln.project.Project;
import org.netkiln.project.ProjectFile;
import org.netkiln.project.Recovered;
import org.netkiln.text.Text;
import org.netkiln.ui.fx.Dialogs;
import org.netkiln.ui.model.Desk;
import org.netkiln.ui.model.Workspace;

/** Opens and saves projects. Nothing is lost: changes that are not saved are asked about first. */
final class ProjectFiles {
    private static final String ENDING = ".netkiln.json";

    private final Desk desk;
    private final Workspace workspace;
    private final Consumer<Path> used;
    private final Runnable opened;
    private final FileClaim claim;

    /** @param elsewhere that another window has the file open, if one has */
    private record Read(Result<Project> project, Optional<Problem> elsewhere) {}

    /**
     * @param openFiles which windows have which files open
     * @param used told of each file that was opened or saved
     * @param opened told when another project has taken the place of the one before
     */
    ProjectFiles(Desk desk, OpenFiles openFiles, Consumer<Path> used, Runnable opened) {
        this.desk = desk;
        this.workspace = desk.workspace();
        this.claim = new FileClaim(openFiles);
        this.used = used;
        this.opened = opened;
    }

    /** Asks which file, and opens it. */
    void askOpen() {
        desk.dialogs().openFile(desk.words().now("shell.open-title"), kind()).ifPresent(this::open);
    }

    /** Opens a file, after the question about changes. */
    void open(Path file) {
        whenSettled(() -> desk.background().io(() -> read(file), read -> opened(file, read)));
    }

    private Read read(Path file) {
        Result<Project> project = ProjectFile.read(file);
        return new Read(project, project.isOk() ? claim.take(file) : Optional.empty());
    }

    private void opened(Path file, Read read) {
        desk.notices().tell(read.project().problems());
        read.project().value().ifPresent(project -> {
            Optional<Path> own = owned(file, read.elsewhere());
            show(() -> workspace.open(project, own));
            used.accept(file);
        });
    }

    /** Opens a project that lies in no file of the user's: a preset, or an empty one. */
    void open(Project project) {
        whenSettled(() -> {
            desk.background().io(claim::release);
            show(() -> workspace.open(project, Optional.empty()));
        });
    }

    /**
     * Opens what a crash has left, after the question about changes.
     *
     * @param done what is done as soon as it is open
     */
    void open(Recovered left, Runnable done) {
        whenSettled(() -> {
            Optional<Path> file = left.file();
            desk.background().io(() -> file.flatMap(claim::take), elsewhere -> {
                Optional<Path> own = file.flatMap(path -> owned(path, elsewhere));
                show(() -> workspace.open(left.timeline(), own));
                done.run();
            });
        });
    }

    /** A file that another window has open is shown as a copy, so that neither overwrites what the other has saved. */
    private Optional<Path> owned(Path file, Optional<Problem> elsewhere) {
        if (elsewhere.isEmpty()) {
            return Optional.of(file);
        }
        desk.background().io(claim::release);
        Text where = elsewhere.get().message();
        desk.notices().tell(Problem.warning(new Where.Project(), Text.of("shell.opened-copy", where)));
        return Optional.empty();
    }

    private void show(Runnable open) {
        open.run();
        opened.run();
    }

    /** Lets other windows have the file. */
    void close() {
        desk.background().io(claim::release);
    }

    /** Saves to the project's file, or asks for one. */
    void save(Runnable done) {
        workspace.fileProperty().get().ifPresentOrElse(file -> write(file, done), () -> saveAs(done));
    }

    /** Asks where, and saves there. */
    void saveAs(Runnable done) {
        String name = workspace.project().name().isBlank()
                ? "network"
                : workspace.project().name();
        desk.dialogs()
                .saveFile(desk.words().now("shell.save-title"), name + ENDING, kind())
                .ifPresent(file -> write(file, done));
    }

    private void write(Path file, Runnable done) {
        Project project = workspace.project();
        desk.background().io(() -> write(file, project), problem -> written(file, project, problem, done));
    }

    private Optional<Problem> write(Path file, Project project) {
        Optional<Problem> elsewhere = claim.take(file)
                .map(problem -> Problem.error(problem.where(), Text.of("shell.save-elsewhere", problem.message())));
        return elsewhere.isPresent() ? elsewhere : ProjectFile.write(file, project);
    }

    private void written(Path file, Project project, Optional<Problem> problem, Runnable done) {
        if (problem.isPresent()) {
            desk.notices().tell(problem.get());
            return;
        }
        workspace.markSaved(file, project);
        used.accept(file);
        desk.notices().good(Text.of("shell.saved-to", file.toString()));
        done.run();
    }

    /** Goes on once changes are saved or discarded; not at all if the user thinks better of it. */
    void whenSettled(Runnable next) {
        if (!workspace.dirtyProperty().get()) {
            next.run();
            return;
        }
        Dialogs.Unsaved answer = desk.dialogs().unsaved(workspace.project().name());
        if (answer == Dialogs.Unsaved.SAVE) {
            save(next);
        } else if (answer == Dialogs.Unsaved.DISCARD) {
            next.run();
        }
    }

    private Dialogs.FileKind kind() {
        return new Dialogs.FileKind(desk.words().now("shell.project-files"), "*.json");
    }
}
