package org.netkiln.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.fxml.FXML;
import javafx.fxml.FXMLLoader;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.netkiln.ui.action.Command;
import org.netkiln.ui.model.Desk;

/** The window's frame: where the panes lie, and the toolbar above them. */
final class MainWindow {
    private static final List<Command> EDITING = List.of(Command.UNDO, Command.REDO);
    private static final List<Command> VIEWING = List.of(Command.ARRANGE, Command.FIT);
    private static final List<Command> HELPING = List.of(Command.SETTINGS, Command.SHORTCUTS);
    private static final List<Command> TRAINING = List.of(Command.TRAIN, Command.PAUSE, Command.STEP, Command.STOP);

    private final Desk desk;

    @FXML
    private BorderPane root;

    @FXML
    private HBox toolbar;

    @FXML
    private StackPane menuHolder;

    @FXML
    private Label projectName;

    @FXML
    private Label savedState;

    @FXML
    private HBox editButtons;

    @FXML
    private HBox viewButtons;

    @FXML
    private HBox trainButtons;

    @FXML
    private HBox otherButtons;

    @FXML
    private HBox helpButtons;

    @FXML
    private SplitPane rows;

    @FXML
    private SplitPane columns;

    @FXML
    private SplitPane bottom;

    @FXML
    private StackPane palette;

    @FXML
    private StackPane canvas;

    @FXML
    private StackPane inspector;

    @FXML
    private StackPane training;

    @FXML
    private StackPane insight;

    @FXML
    private StackPane stage;

    @FXML
    private StackPane startPage;

    @FXML
    private StackPane statusBar;

    /** The panes, one view each. */
    record Panes(Node start, Node palette, Node canvas, Node inspector, Node training, Node insight) {}

    @SuppressWarnings("NullAway") // fields are filled by the loader
    MainWindow(Desk desk, Panes panes) {
        this.desk = desk;
        FXMLLoader loader = new FXMLLoader(MainWindow.class.getResource("/fxml/main_window.fxml"));
        loader.setController(this);
        try {
            loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        palette.getChildren().setAll(panes.palette());
        canvas.getChildren().setAll(panes.canvas());
        inspector.getChildren().setAll(panes.inspector());
        training.getChildren().setAll(panes.training());
        insight.getChildren().setAll(panes.insight());
        startPage.getChildren().setAll(panes.start());
        statusBar.getChildren().setAll(new StatusBar(desk).view());
        stage.getChildren().add(new NoticeBoard(desk).view());
        fillToolbar();
        new Proportions(rows, columns, bottom, desk.theme().textScaleProperty());
        stage.getChildren().remove(rows);
    }

    /** A scene around the window. */
    Scene scene(double width, double height) {
        Scene scene = new Scene(root, width, height);
        desk.theme().dress(scene);
        return scene;
    }

    /**
     * Shows the start page instead of the project, or takes it away. What is not shown yet is not in the scene, so that the
     * start need not style it.
     */
    void showStart(boolean show) {
        if (!show && !stage.getChildren().contains(rows)) {
            stage.getChildren().add(0, rows);
            // A project finds the canvas as large as it is going to be.
            root.applyCss();
            root.layout();
        }
        startPage.setVisible(show);
        rows.setVisible(!show);
    }

    /** What lies between toolbar and status bar: pages are laid over it. */
    StackPane stage() {
        return stage;
    }

    private void fillToolbar() {
        MenuBar menus = desk.views().menuBar();
        menus.setMinWidth(Region.USE_PREF_SIZE);
        menuHolder.getChildren().add(menus);
        Node export = desk.views().wideButton(Command.EXPORT);
        EDITING.forEach(command -> editButtons.getChildren().add(desk.views().iconButton(command)));
        VIEWING.forEach(command -> viewButtons.getChildren().add(desk.views().wideButton(command)));
        TRAINING.forEach(command -> trainButtons.getChildren().add(desk.views().iconButton(command)));
        otherButtons
                .getChildren()
                .addAll(
                        export,
                        desk.views().wideButton(Command.LANGUAGE),
                        desk.views().iconButton(Command.THEME));
        HELPING.forEach(command -> helpButtons.getChildren().add(desk.views().iconButton(command)));
        fillName();
        ToolbarFit fit = new ToolbarFit(toolbar);
        ObservableBooleanValue project = desk.commands().projectShownProperty();
        show(savedState, Bindings.and(project, fit.room(savedState)));
        show(helpButtons, fit.room(helpButtons));
        show(viewButtons, Bindings.and(project, fit.room(viewButtons)));
        show(editButtons, Bindings.and(project, fit.room(editButtons)));
        List.of(projectName, trainButtons, export).forEach(part -> show(part, project));
        fit.follow(desk.words().messages());
        fit.follow(desk.theme().textScaleProperty());
        fit.follow(desk.workspace().nameProperty());
        fit.follow(desk.workspace().dirtyProperty());
        fit.follow(project);
    }

    private static void show(Node part, ObservableBooleanValue when) {
        part.visibleProperty().bind(when);
        part.managedProperty().bind(when);
    }

    private void fillName() {
        new NameEditing(projectName, desk);
        projectName.textProperty().bind(desk.workspace().nameProperty());
        savedState
                .textProperty()
                .bind(Bindings.when(desk.workspace().dirtyProperty())
                        .then(desk.words().text("shell.unsaved"))
                        .otherwise(desk.words().text("shell.saved")));
    }
}
