package org.netkiln.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import org.netkiln.graph.Node;
import org.netkiln.project.Preset;
import org.netkiln.project.Presets;
import org.netkiln.project.Project;
import org.netkiln.session.Kit;
import org.netkiln.text.Text;
import org.netkiln.ui.action.CommandViews;
import org.netkiln.ui.action.Commands;
import org.netkiln.ui.canvas.CanvasPane;
import org.netkiln.ui.fx.Background;
import org.netkiln.ui.fx.Dialogs;
import org.netkiln.ui.fx.LayerIcons;
import org.netkiln.ui.fx.StageDialogs;
import org.netkiln.ui.fx.Theme;
import org.netkiln.ui.fx.Words;
import org.netkiln.ui.inspector.InspectorPane;
import org.netkiln.ui.model.Desk;
import org.netkiln.ui.model.Notices;
import org.netkiln.ui.model.TrainingModel;
import org.netkiln.ui.model.Workspace;
import org.netkiln.ui.palette.PalettePane;
import org.netkiln.ui.start.StartPage;
import org.netkiln.ui.training.TrainingPane;

/** Puts the window together and gives the commands that belong to no pane their meaning. */
public final class Shell {
    private static final int RECENT = 10;
    private static final Path RUNS = Path.of("runs");

    private final Stage stage;
    private final Desk desk;
    private final Presets presets;
    private final ProjectFiles files;
    private final StartPage start;
    private final MainWindow window;
    private final List<Path> recent = new ArrayList<>();

    /** @param dialogs answers in a person's place, for tests; empty for real ones */
    public Shell(Stage stage, Kit kit, Presets presets, Locale locale, Optional<Dialogs> dialogs) {
        this.stage = stage;
        this.presets = presets;
        this.desk = desk(stage, kit, locale, dialogs);
        this.files = new ProjectFiles(desk, this::used, this::projectOpened);
        this.start = new StartPage(desk, presets.list(), () -> List.copyOf(recent), new StartPage.Opener() {
            @Override
            public void open(Project project) {
                files.open(project);
            }

            @Override
            public void open(Path file) {
                files.open(file);
            }
        });
        InspectorPane inspector = new InspectorPane(desk);
        CanvasPane canvas = new CanvasPane(desk, inspector::focusFirst);
        this.window = new MainWindow(
                desk,
                new MainWindow.Panes(
                        start.view(),
                        new PalettePane(desk, canvas::add).view(),
                        canvas.view(),
                        inspector.view(),
                        new TrainingPane(desk).view(),
                        new Label("insight")));
        new ShellCommands(desk, files, this::showStart, this::close).handle();
    }

    private static Desk desk(Stage stage, Kit kit, Locale locale, Optional<Dialogs> dialogs) {
        Words words = new Words(locale);
        Theme theme = new Theme();
        Commands commands = new Commands();
        Notices notices = new Notices();
        return new Desk(
                kit,
                words,
                theme,
                new LayerIcons(),
                new Background(new Bugs(notices)::accept),
                commands,
                new CommandViews(commands, words),
                new Workspace(kit.layers()),
                notices,
                dialogs.orElseGet(() -> new StageDialogs(words, theme, () -> stage)),
                new TrainingModel(kit, RUNS, notices));
    }

    public Desk desk() {
        return desk;
    }

    /** Shows the window. */
    public void show(double width, double height) {
        Scene scene = window.scene(width, height);
        acceptFiles(scene);
        stage.setScene(scene);
        stage.titleProperty()
                .bind(desk.words().text(desk.workspace().nameProperty().map(Shell::title)));
        stage.setOnCloseRequest(event -> {
            event.consume();
            close();
        });
        showStart();
        stage.show();
    }

    private static Text title(String name) {
        return name.isEmpty() ? Text.literal("NetKiln") : Text.of("shell.title", name);
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
        window.showStart(false);
    }

    /** In a new project the input is selected, so that the first layer goes behind it. */
    private Set<String> onlyNode() {
        List<String> nodes = desk.workspace().networkProperty().get().nodes().stream()
                .map(Node::id)
                .toList();
        return nodes.size() == 1 ? Set.copyOf(nodes) : Set.of();
    }

    private void showStart() {
        start.refresh();
        window.showStart(true);
    }

    private void used(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        recent.remove(absolute);
        recent.add(0, absolute);
        if (recent.size() > RECENT) {
            recent.remove(RECENT);
        }
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

    /** Closes the window, after the question about changes. */
    private void close() {
        files.whenSettled(() -> {
            desk.training().close();
            desk.workspace().close();
            desk.background().close();
            stage.close();
        });
    }
}
