package org.netkiln.ui.shell;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.netkiln.project.Presets;
import org.netkiln.session.Kit;
import org.netkiln.text.Text;
import org.netkiln.ui.action.Command;
import org.netkiln.ui.action.CommandViews;
import org.netkiln.ui.action.Commands;
import org.netkiln.ui.fx.Background;
import org.netkiln.ui.fx.LayerIcons;
import org.netkiln.ui.fx.Theme;
import org.netkiln.ui.fx.Words;
import org.netkiln.ui.inspector.InspectorPane;
import org.netkiln.ui.model.Desk;
import org.netkiln.ui.model.Workspace;
import org.netkiln.ui.palette.PalettePane;
import org.netkiln.ui.training.TrainingPane;

/** Puts the window together and gives the commands that belong to no pane their meaning. */
public final class Shell {
    private final Desk desk;
    private final MainWindow window;

    public Shell(Kit kit, Locale locale) {
        Words words = new Words(locale);
        Commands commands = new Commands();
        Background background = new Background(bug -> {
            throw new IllegalStateException(bug);
        });
        desk = new Desk(
                kit,
                words,
                new Theme(),
                new LayerIcons(),
                background,
                commands,
                new CommandViews(commands, words),
                new Workspace(kit.layers()));
        window = new MainWindow(
                desk,
                new MainWindow.Panes(
                        new Label("start"),
                        new PalettePane(desk, type -> {}).view(),
                        new Label("canvas"),
                        new InspectorPane(desk).view(),
                        new TrainingPane(desk).view(),
                        new Label("insight")));
        handleEditing();
        handleView();
    }

    /** Shows the window. */
    public void show(Stage stage) {
        stage.setScene(window.scene(1280, 800));
        stage.setTitle("NetKiln");
        desk.workspace().open(Presets.load().find("lenet").orElseThrow().project(), Optional.empty());
        desk.workspace().selectedProperty().set(java.util.Set.of("conv1"));
        stage.show();
    }

    private void handleEditing() {
        Workspace workspace = desk.workspace();
        desk.commands()
                .handle(
                        Command.UNDO,
                        workspace::undo,
                        workspace.undoLabelProperty().map(label -> absent(label, "action.nothing-to-undo")));
        desk.commands()
                .handle(
                        Command.REDO,
                        workspace::redo,
                        workspace.redoLabelProperty().map(label -> absent(label, "action.nothing-to-redo")));
        desk.commands().label(Command.UNDO, workspace.undoLabelProperty().map(label -> label.map(
                        what -> Text.of("action.undo-what", what))
                .orElse(Command.UNDO.label())));
        desk.commands().label(Command.REDO, workspace.redoLabelProperty().map(label -> label.map(
                        what -> Text.of("action.redo-what", what))
                .orElse(Command.REDO.label())));
    }

    private static Optional<Text> absent(Optional<Text> label, String reason) {
        return label.isPresent() ? Optional.empty() : Optional.of(Text.of(reason));
    }

    private void handleView() {
        desk.commands().handle(Command.THEME, () -> desk.theme()
                .darkProperty()
                .set(!desk.theme().darkProperty().get()));
        desk.commands().handle(Command.LANGUAGE, () -> desk.words()
                .setLocale(
                        desk.words().locale().getLanguage().equals("zh") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE));
    }
}
