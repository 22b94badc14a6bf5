package org.netkiln.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import org.netkiln.graph.Node;
import org.netkiln.project.AppFolders;
import org.netkiln.project.Leftover;
import org.netkiln.project.OpenFiles;
import org.netkiln.project.Preset;
import org.netkiln.project.Presets;
import org.netkiln.project.Project;
import org.netkiln.project.Recovered;
import org.netkiln.project.Recovery;
import org.netkiln.session.Kit;
import org.netkiln.text.Text;
import org.netkiln.ui.action.Command;
import org.netkiln.ui.action.CommandViews;
import org.netkiln.ui.action.Commands;
import org.netkiln.ui.canvas.CanvasPane;
import org.netkiln.ui.export.ExportWindow;
import org.netkiln.ui.fx.Background;
import org.netkiln.ui.fx.Dialogs;
import org.netkiln.ui.fx.LayerIcons;
import org.netkiln.ui.fx.StageDialogs;
import org.netkiln.ui.fx.Theme;
import org.netkiln.ui.fx.Words;
import org.netkiln.ui.insight.InsightPane;
import org.netkiln.ui.inspector.InspectorPane;
import org.netkiln.ui.model.Desk;
import org.netkiln.ui.model.Notices;
import org.netkiln.ui.model.PastRuns;
import org.netkiln.ui.model.TrainingModel;
import org.netkiln.ui.model.Workspace;
import org.netkiln.ui.pages.AboutPage;
import org.netkiln.ui.pages.Cover;
import org.netkiln.ui.pages.HelpPage;
import org.netkiln.ui.pages.Page;
import org.netkiln.ui.pages.SettingsPage;
import org.netkiln.ui.palette.PalettePane;
import org.netkiln.ui.start.StartPage;
import org.netkiln.ui.training.TrainingPane;

/** Puts the window together and gives the commands that belong to no pane their meaning. */
public final class Shell {
    private final Stage stage;
    private final Desk desk;
    private final Presets presets;
    private final ProjectFiles files;
    private final StartPage start;
    private final MainWindow window;
    private final Preferences preferences;
    private final Autosave autosave;
    private final Leftovers leftovers;
    private final Cover cover;
    private final Closing closing;
    private final CanvasPane canvas;

    /**
     * Reads the user's settings and puts the window together.
     *
     * @param locale that of the machine; the user may have chosen another
     * @param dialogs answers in a person's place, for tests; empty for real ones
     * @param folders where settings and what must outlive a crash lie
     * @param runs where trainings are recorded
     */
    public Shell(
            Stage stage,
            Kit kit,
            Presets presets,
            Locale locale,
            Optional<Dialogs> dialogs,
            AppFolders folders,
            Path runs) {
        this.stage = stage;
        this.presets = presets;
        this.desk = desk(stage, kit, locale, dialogs, runs);
        this.preferences = new Preferences(folders.settingsFile(), desk);
        this.files = new ProjectFiles(desk, new OpenFiles(folders.openFiles()), preferences::used, this::projectOpened);
        Recovery recovery = new Recovery(folders.recovery());
        this.autosave = new Autosave(desk, recovery);
        this.leftovers = new Leftovers(desk, this::recover);
        this.start = new StartPage(desk, presets.list(), preferences::recent, leftovers.offered(), opener());
        InspectorPane inspector = new InspectorPane(desk);
        canvas = new CanvasPane(desk, inspector::focusFirst);
        this.window = new MainWindow(
                desk,
                new MainWindow.Panes(
                        start.view(),
                        new PalettePane(desk, canvas::add).view(),
                        canvas.view(),
                        inspector.view(),
                        new TrainingPane(desk).view(),
                        new InsightPane(desk).view()));
        new ExportWindow(desk, () -> stage).handle();
        new ShellCommands(desk, files, this::showStart, this::close).handle();
        this.cover = new Cover(window.stage(), desk.words());
        this.closing = new Closing(desk, cover);
        handlePages(folders, runs);
        leftovers.look(recovery);
    }

    private void handlePages(AppFolders folders, Path runs) {
        handlePage(Command.SHORTCUTS, new HelpPage(desk.words()));
        handlePage(Command.SETTINGS, new SettingsPage(desk.words(), desk.theme()));
        handlePage(Command.ABOUT, new AboutPage(desk.words(), folders, runs));
    }

    private void handlePage(Command command, Page page) {
        desk.commands().handle(command, () -> cover.show(page));
    }

    private StartPage.Opener opener() {
        return new StartPage.Opener() {
            @Override
            public void open(Project project) {
                files.open(project);
            }

            @Override
            public void open(Path file) {
                files.open(file);
            }

            @Override
            public void back() {
                showProject();
            }

            @Override
            public void forget(Path file) {
                preferences.forget(file);
            }
        };
    }

    private static Desk desk(Stage stage, Kit kit, Locale locale, Optional<Dialogs> dialogs, Path runs) {
        Words words = new Words(locale);
        Theme theme = new Theme();
        Commands commands = new Commands();
        Notices notices = new Notices();
        Background background = new Background(new Bugs(notices)::accept);
        Workspace workspace = new Workspace(kit.layers());
        TrainingModel training = new TrainingModel(kit, runs, notices);
        return new Desk(
                kit,
                words,
                theme,
                new LayerIcons(),
                background,
                commands,
                new CommandViews(commands, words),
                workspace,
                notices,
                dialogs.orElseGet(() -> new StageDialogs(words, theme, () -> stage)),
                training,
                new PastRuns(background, runs, training, workspace, notices));
    }

    public Desk desk() {
        return desk;
    }

    /** Shows the window, where it was last or else in this size. */
    public void show(double width, double height) {
        Scene scene = window.scene(width, height);
        acceptFiles(scene);
        stage.setScene(scene);
        stage.titleProperty().bind(desk.words().text(title(desk.workspace())));
        stage.setOnCloseRequest(event -> {
            event.consume();
            close();
        });
        preferences.bounds().ifPresent(bounds -> WindowBounds.place(stage, bounds));
        FirstSize.keep(stage, width, height);
        stage.show();
        showStart();
        stage.requestFocus();
    }

    private static ObservableValue<Text> title(Workspace workspace) {
        return Bindings.createObjectBinding(
                () -> {
                    String name = workspace.nameProperty().get();
                    String key = workspace.dirtyProperty().get() ? "shell.title-unsaved" : "shell.title";
                    return name.isEmpty() ? Text.literal("NetKiln") : Text.of(key, name);
                },
                workspace.nameProperty(),
                workspace.dirtyProperty());
    }

    /** Opens a preset by its id, or a file. */
    public void open(String presetOrFile) {
        Optional<Preset> preset = presets.find(presetOrFile);
        if (preset.isPresent()) {
            files.open(preset.get().project());
        } else {
            files.open(Path.of(presetOrFile));
        }
    }

    private void projectOpened() {
        desk.workspace().selectedProperty().set(onlyNode());
        showProject();
    }

    private void showProject() {
        cover.hide();
        window.showStart(false);
        desk.commands().projectShownProperty().set(true);
        canvas.focus();
    }

    /** In a new project the input is selected, so that the first layer goes behind it. */
    private Set<String> onlyNode() {
        List<String> nodes = desk.workspace().networkProperty().get().nodes().stream()
                .map(Node::id)
                .toList();
        return nodes.size() == 1 ? Set.copyOf(nodes) : Set.of();
    }

    private void showStart() {
        cover.hide();
        start.refresh();
        window.showStart(true);
        desk.commands().projectShownProperty().set(false);
        start.focus();
    }

    private void recover(Recovered document, Leftover from, Runnable opened) {
        files.open(document, () -> {
            opened.run();
            autosave.adopt(from);
        });
    }

    private void acceptFiles(Scene scene) {
        scene.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        scene.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            if (event.getDragboard().hasFiles()) {
                files.open(event.getDragboard().getFiles().get(0).toPath());
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    /** Closes the window, after the questions about a training under way and about changes, some of them made meanwhile. */
    private void close() {
        closing.whenSaved(() -> files.whenSettled(this::leave));
    }

    private void leave() {
        preferences.bounds(WindowBounds.of(stage));
        autosave.close();
        leftovers.close();
        files.close();
        desk.training().close();
        desk.workspace().close();
        desk.background().close();
        stage.close();
    }
}
