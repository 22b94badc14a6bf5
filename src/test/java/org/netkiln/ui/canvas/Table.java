package org.netkiln.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.netkiln.graph.Network;
import org.netkiln.graph.Wire;
import org.netkiln.project.Presets;
import org.netkiln.project.Project;
import org.netkiln.ui.model.TestDesk;
import org.netkiln.ui.model.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A canvas in a window, and a hand that finds its way on it. */
final class Table {
    private final TestDesk desk = new TestDesk();
    private final CanvasPane pane;
    private int inspected;

    Table(Stage stage) {
        pane = new CanvasPane(desk.desk(), () -> inspected++);
        StackPane root = new StackPane(desk.desk().views().menuBar(), pane.view());
        Scene scene = new Scene(root, 1100, 700);
        desk.desk().theme().dress(scene);
        stage.setScene(scene);
        stage.show();
        pane.focus();
    }

    TestDesk desk() {
        return desk;
    }

    CanvasPane pane() {
        return pane;
    }

    Workspace workspace() {
        return desk.desk().workspace();
    }

    Network network() {
        return workspace().networkProperty().get();
    }

    int inspected() {
        return inspected;
    }

    void open(FxRobot robot, Project project) {
        robot.interact(() -> workspace().open(project, Optional.empty()));
        settle();
    }

    void open(FxRobot robot, String preset) {
        open(robot, Presets.load().find(preset).orElseThrow().project());
    }

    /** Until what has been done is to be seen. */
    static void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    ItemView item(FxRobot robot, String id) {
        return (ItemView) robot.lookup("#item-" + id).query();
    }

    /** The middle of a node, on the screen. */
    Point2D middle(FxRobot robot, String id) {
        ItemView view = item(robot, id);
        return on(view, view.item().box().width() / 2, view.item().box().height() / 2);
    }

    Point2D output(FxRobot robot, String id, int port) {
        ItemView view = item(robot, id);
        return on(
                view,
                view.item().outputs().get(port).x() - view.item().box().x(),
                view.item().outputs().get(port).y() - view.item().box().y());
    }

    Point2D input(FxRobot robot, String id, int port) {
        ItemView view = item(robot, id);
        return on(
                view,
                view.item().inputs().get(port).x() - view.item().box().x(),
                view.item().inputs().get(port).y() - view.item().box().y());
    }

    private static Point2D on(Node node, double x, double y) {
        return node.localToScreen(x, y);
    }

    Node wire(FxRobot robot, String from, String to) {
        return robot.lookup(node ->
                        node instanceof WireView view && view.link().wire().equals(Wire.of(from, to)))
                .query();
    }

    /** What is written on a wire. */
    String shape(FxRobot robot, String from, String to) {
        return ((Text) wire(robot, from, to).lookup(".wire-shape")).getText();
    }

    /** Drags from one point of the screen to another, in steps as a hand does. */
    void drag(FxRobot robot, Point2D from, Point2D to) {
        hold(robot, from, to);
        robot.drop();
        settle();
    }

    /** Drags, and does not let go. */
    void hold(FxRobot robot, Point2D from, Point2D to) {
        robot.drag(from, javafx.scene.input.MouseButton.PRIMARY)
                .moveTo(from.midpoint(to))
                .moveTo(to);
        settle();
    }

    /** A point of the canvas where nothing is: near its lower right corner, left of the map. */
    Point2D nowhere(FxRobot robot) {
        Bounds bounds = robot.lookup("#canvas")
                .query()
                .localToScreen(robot.lookup("#canvas").query().getLayoutBounds());
        return new Point2D(bounds.getMaxX() - 260, bounds.getMaxY() - 30);
    }

    void assertWires(String... wires) {
        assertThat(network().wires().stream().map(Wire::toString)).containsExactlyInAnyOrder(wires);
    }

    static List<String> noWires() {
        return List.of();
    }
}
