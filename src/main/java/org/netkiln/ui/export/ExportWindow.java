package org.netkiln.ui.export;

import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Where;
import org.netkiln.text.Text;
import org.netkiln.ui.action.Command;
import org.netkiln.ui.model.Desk;

/** The export pane in a window of its own beside the main one, where work goes on meanwhile. */
public final class ExportWindow {
    private static final double WIDTH = 760;
    private static final double HEIGHT = 560;

    /** How much of a small screen it takes. */
    private static final double MARGIN = 0.92;

    private final Desk desk;
    private final Supplier<Window> owner;
    private final ExportPane pane;
    private @Nullable Stage stage;

    /** @param owner the main window */
    public ExportWindow(Desk desk, Supplier<Window> owner) {
        this.desk = desk;
        this.owner = owner;
        this.pane = new ExportPane(desk, this::showInFolder);
    }

    /** Gives the export command its meaning. */
    public void handle() {
        desk.commands().handle(Command.EXPORT, this::show);
    }

    private void show() {
        Stage window = stage == null ? stage() : stage;
        stage = window;
        pane.begin();
        window.show();
        window.toFront();
    }

    private Stage stage() {
        double scale = desk.theme().textScaleProperty().get();
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Scene scene = new Scene(
                pane.view(),
                Math.min(WIDTH * scale, screen.getWidth() * MARGIN),
                Math.min(HEIGHT * scale, screen.getHeight() * MARGIN));
        desk.theme().dress(scene);
        Stage window = new Stage();
        window.initOwner(owner.get());
        window.setScene(scene);
        window.setMinWidth(scene.getWidth());
        window.setMinHeight(scene.getHeight());
        window.titleProperty().bind(desk.words().text("export.title"));
        scene.getAccelerators().put(new KeyCodeCombination(KeyCode.ESCAPE), window::hide);
        scene.getAccelerators().put(KeyCombination.valueOf("Shortcut+W"), window::hide);
        return window;
    }

    private void showInFolder(Path file) {
        new FolderWindow(file).open(command -> desk.notices()
                .tell(Problem.warning(
                        new Where.Project(), Text.of("export.no-folder-window", file.toString(), command.get(0)))));
    }
}
