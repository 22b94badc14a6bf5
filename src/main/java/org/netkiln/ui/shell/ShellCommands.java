package org.netkiln.ui.shell;

import java.util.Locale;
import java.util.Optional;
import org.netkiln.graph.Network;
import org.netkiln.project.Project;
import org.netkiln.text.Text;
import org.netkiln.ui.action.Command;
import org.netkiln.ui.action.Commands;
import org.netkiln.ui.model.Desk;
import org.netkiln.ui.model.Workspace;

/** The commands that belong to no pane: files, undo, languages, looks. */
final class ShellCommands {
    private static final double LARGEST = 2;
    private static final double SMALLEST = 1;
    private static final double STEP = 0.1;

    private final Desk desk;
    private final Commands commands;
    private final ProjectFiles files;
    private final Runnable start;
    private final Runnable quit;

    ShellCommands(Desk desk, ProjectFiles files, Runnable start, Runnable quit) {
        this.desk = desk;
        this.commands = desk.commands();
        this.files = files;
        this.start = start;
        this.quit = quit;
    }

    void handle() {
        handleFiles();
        handleHistory();
        handleLooks();
    }

    private void handleFiles() {
        commands.handle(Command.NEW, () -> files.open(Project.of(desk.words().now("start.untitled"), Network.empty())));
        commands.handle(Command.OPEN, files::askOpen);
        commands.handle(Command.START_PAGE, start);
        commands.handle(Command.SAVE, () -> files.save(() -> {}));
        commands.handle(Command.SAVE_AS, () -> files.saveAs(() -> {}));
        commands.handle(Command.QUIT, quit);
    }

    private void handleHistory() {
        Workspace workspace = desk.workspace();
        commands.handle(
                Command.UNDO,
                workspace::undo,
                workspace.undoLabelProperty().map(label -> absent(label, "action.nothing-to-undo")));
        commands.handle(
                Command.REDO,
                workspace::redo,
                workspace.redoLabelProperty().map(label -> absent(label, "action.nothing-to-redo")));
        commands.label(
                Command.UNDO,
                workspace.undoLabelProperty().map(label -> named(label, "action.undo-what", Command.UNDO)));
        commands.label(
                Command.REDO,
                workspace.redoLabelProperty().map(label -> named(label, "action.redo-what", Command.REDO)));
    }

    private static Optional<Text> absent(Optional<Text> label, String reason) {
        return label.isPresent() ? Optional.empty() : Optional.of(Text.of(reason));
    }

    private static Text named(Optional<Text> label, String key, Command command) {
        return label.map(what -> Text.of(key, what)).orElse(command.label());
    }

    private void handleLooks() {
        commands.handle(Command.THEME, () -> desk.theme()
                .darkProperty()
                .set(!desk.theme().darkProperty().get()));
        commands.handle(Command.LANGUAGE, () -> desk.words()
                .setLocale(
                        desk.words().locale().getLanguage().equals(Locale.CHINESE.getLanguage())
                                ? Locale.ENGLISH
                                : Locale.SIMPLIFIED_CHINESE));
        commands.handle(Command.TEXT_LARGER, () -> scaleText(STEP));
        commands.handle(Command.TEXT_SMALLER, () -> scaleText(-STEP));
    }

    private void scaleText(double by) {
        double scale = Math.round((desk.theme().textScaleProperty().get() + by) / STEP) * STEP;
        desk.theme().textScaleProperty().set(Math.max(SMALLEST, Math.min(LARGEST, scale)));
    }
}
