package org.netkiln.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.netkiln.check.Sketch;
import org.netkiln.graph.Network;
import org.netkiln.graph.Position;
import org.netkiln.graph.Wire;
import org.netkiln.layout.Point;
import org.netkiln.project.Presets;
import org.netkiln.project.Project;
import org.netkiln.ui.action.Command;
import org.netkiln.ui.fx.LayerDrag;
import org.netkiln.ui.model.Headless;
import org.netkiln.ui.model.TestDesk;
import org.netkiln.ui.model.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A canvas in a window with menus, and a hand that finds its way on it. */
final class Table {
    private final TestDesk desk = new TestDesk();
    private final CanvasPane pane;
    private int inspected;

    Table(Stage stage) {
        pane = new CanvasPane(desk.desk(), () -> inspected++);
        desk.desk().commands().handle(Command.UNDO, workspace()::undo);
        desk.desk().commands().handle(Command.REDO, workspace()::redo);
        BorderPane root = new BorderPane(pane.view());
        root.setTop(desk.desk().views().menuBar());
        root.setLeft(source("relu"));
        Headless.forgetEarlierDrags();
        Scene scene = new Scene(root, 1200, 760);
        desk.desk().theme().dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    /** From which a layer can be dragged, as from the palette; without a tooltip, which would come in between. */
    private static Label source(String type) {
        Label source = new Label(type);
        source.setId("source-" + type);
        source.setPrefSize(100, 60);
        source.setOnDragDetected(event -> {
            source.startDragAndDrop(TransferMode.COPY).setContent(LayerDrag.content(type));
            event.consume();
        });
        return source;
    }

    CanvasPane pane() {
        return pane;
    }

    TestDesk desk() {
        return desk;
    }

    Workspace workspace() {
        return desk.desk().workspace();
    }

    Network network() {
        return workspace().networkProperty().get();
    }

    CanvasModel model() {
        return pane.model();
    }

    /** How often the inspector was asked for. */
    int inspected() {
        return inspected;
    }

    void open(FxRobot robot, Project project) {
        robot.interact(() -> workspace().open(project, Optional.empty()));
        project.network().nodes().stream()
                .filter(node -> project.network().parent(node.id()).isEmpty())
                .forEach(node -> until(() -> isSeen(robot, node.id())));
    }

    void open(FxRobot robot, String preset) {
        open(robot, Presets.load().find(preset).orElseThrow().project());
    }

    void open(FxRobot robot, Sketch sketch) {
        open(robot, Project.of("test", sketch.network()));
    }

    /** Until what has been done is to be seen. */
    static void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    static void until(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    void give(FxRobot robot, Command command) {
        robot.interact(() -> desk.desk().commands().run(command));
    }

    void undo(FxRobot robot) {
        robot.interact(workspace()::undo);
    }

    ItemView item(FxRobot robot, String id) {
        return (ItemView) robot.lookup(node -> isItem(node, id)).query();
    }

    /** Whether a node or folded group is to be seen. */
    static boolean isSeen(FxRobot robot, String id) {
        return robot.lookup(node -> isItem(node, id) && node.isVisible())
                .tryQuery()
                .isPresent();
    }

    /** Ids with dots are none of a style sheet's. */
    private static boolean isItem(Node node, String id) {
        return node instanceof ItemView view && view.item().id().equals(id);
    }

    /** The middle of a node, on the screen. */
    Point2D middle(FxRobot robot, String id) {
        ItemView view = item(robot, id);
        return view.localToScreen(
                view.item().box().width() / 2, view.item().box().height() / 2);
    }

    Point2D output(FxRobot robot, String id, int port) {
        return port(item(robot, id), item(robot, id).item().outputs().get(port));
    }

    Point2D input(FxRobot robot, String id, int port) {
        return port(item(robot, id), item(robot, id).item().inputs().get(port));
    }

    private static Point2D port(ItemView view, Point at) {
        return view.localToScreen(
                at.x() - view.item().box().x(), at.y() - view.item().box().y());
    }

    WireView wire(FxRobot robot, String from, String to) {
        return (WireView) robot.lookup(node ->
                        node instanceof WireView view && view.link().wire().equals(Wire.of(from, to)))
                .query();
    }

    /** The middle of a wire, on the screen. */
    Point2D label(FxRobot robot, String from, String to) {
        return wire(robot, from, to).label().localToScreen(0, 0);
    }

    /** What is written on a wire. */
    String shape(FxRobot robot, String from, String to) {
        return ((Text) wire(robot, from, to).lookup(".wire-shape")).getText();
    }

    /** Drags from one point of the screen to another, in steps as a hand does. */
    void drag(FxRobot robot, Point2D from, Point2D to) {
        hold(robot, from, to);
        robot.drop();
    }

    /** Drags, and does not let go. */
    void hold(FxRobot robot, Point2D from, Point2D to) {
        Point2D start = from.interpolate(to, Math.min(0.3, 8 / from.distance(to)));
        robot.drag(from, MouseButton.PRIMARY)
                .moveTo(start)
                .moveTo(from.midpoint(to))
                .moveTo(to);
    }

    /** A point of the canvas where nothing is: at its lower edge, between zoom bar and map. */
    Point2D nowhere(FxRobot robot) {
        Node canvas = robot.lookup("#canvas").query();
        Bounds bounds = canvas.localToScreen(canvas.getLayoutBounds());
        return new Point2D(bounds.getMaxX() - 260, bounds.getMaxY() - 20);
    }

    Position at(String id) {
        return network().node(id).orElseThrow().at();
    }

    void assertWires(String... wires) {
        assertThat(network().wires().stream().map(Wire::toString)).containsExactlyInAnyOrder(wires);
    }

    List<String> selected() {
        return List.copyOf(model().selection().get().nodes());
    }

    /** A chain of three with room between them: source → relu → output, the middle one not connected. */
    static Sketch loose() {
        return new Sketch()
                .node("input", "input", "shape", List.of(8))
                .node("fc", "linear", Map.of("out_features", 4))
                .node("output", "output");
    }
}
