package org.netkiln.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Result;
import org.netkiln.project.Project;
import org.netkiln.project.ProjectFile;
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

    /**
     * @param used told of each file that was opened or saved
     * @param opened told when another project has taken the place of the one before
     */
    ProjectFiles(Desk desk, Consumer<Path> used, Runnable opened) {
        this.desk = desk;
        this.workspace = desk.workspace();
        this.used = used;
        this.opened = opened;
    }

    /** Asks which file, and opens it. */
    void askOpen() {
        desk.dialogs().openFile(desk.words().now("shell.open-title"), kind()).ifPresent(this::open);
    }

    /** Opens a file, after the question about changes. */
    void open(Path file) {
        whenSettled(() -> desk.background().io(() -> ProjectFile.read(file), read -> opened(file, read)));
    }

    /** Opens a project that lies in no file of the user's: a preset, or an empty one. */
    void open(Project project) {
        whenSettled(() -> show(project, Optional.empty()));
    }

    private void opened(Path file, Result<Project> read) {
        desk.notices().tell(read.problems());
        read.value().ifPresent(project -> {
            show(project, Optional.of(file));
            used.accept(file);
        });
    }

    private void show(Project project, Optional<Path> file) {
        workspace.open(project, file);
        opened.run();
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
        desk.background().io(() -> ProjectFile.write(file, project), problem -> written(file, project, problem, done));
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
