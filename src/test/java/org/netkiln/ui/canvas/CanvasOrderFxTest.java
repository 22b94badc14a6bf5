package org.netkiln.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.netkiln.graph.Network;
import org.netkiln.graph.Node;
import org.netkiln.graph.Position;
import org.netkiln.graph.Wire;
import org.netkiln.interact.Selection;
import org.netkiln.layout.Item;
import org.netkiln.param.ParamValues;
import org.netkiln.project.Project;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Nodes in line: by shortcuts, and by what a drag snaps to. */
@ExtendWith(ApplicationExtension.class)
class CanvasOrderFxTest {
    private Table table;

    @Start
    void start(Stage stage) {
        table = new Table(stage);
    }

    @Test
    void nodesAreAlignedLeftInOneStep(FxRobot robot) {
        open(robot);
        select(robot, "a", "b", "c");
        robot.push(KeyCode.ALT, KeyCode.A);

        assertThat(List.of(table.at("a").x(), table.at("b").x(), table.at("c").x()))
                .containsOnly(0.0);
        table.undo(robot);
        assertThat(table.at("c").x()).isEqualTo(600);
    }

    @Test
    void nodesAreAlignedAtTheTop(FxRobot robot) {
        open(robot);
        select(robot, "a", "b", "c");
        robot.push(KeyCode.ALT, KeyCode.W);

        assertThat(List.of(table.at("a").y(), table.at("b").y(), table.at("c").y()))
                .containsOnly(0.0);
    }

    @Test
    void gapsAreMadeEqual(FxRobot robot) {
        open(robot);
        select(robot, "a", "b", "c");
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.H);

        double first = box(robot, "b").box().x() - box(robot, "a").box().right();
        double second = box(robot, "c").box().x() - box(robot, "b").box().right();
        assertThat(first).isEqualTo(second);
    }

    @Test
    void aDragSnapsIntoLineWithWhatIsNear(FxRobot robot) {
        open(robot);
        Point2D from = table.middle(robot, "b");
        Point2D line = new Point2D(from.getX(), table.middle(robot, "a").getY() + 3);
        table.hold(robot, from, line);
        assertThat(robot.lookup(".guide").tryQuery()).isPresent();
        robot.drop();

        assertThat(table.at("b").y()).isEqualTo(table.at("a").y());
    }

    @Test
    void aNodeDroppedOnAWireIsInserted(FxRobot robot) {
        open(robot);
        table.drag(robot, table.middle(robot, "b"), table.label(robot, "a", "c"));

        table.assertWires("a -> b", "b -> c");
    }

    @Test
    void whatIsDuplicatedIsSelectedAndKeepsTheWiresAmongIt(FxRobot robot) {
        open(robot);
        select(robot, "a", "c");
        robot.push(KeyCode.CONTROL, KeyCode.D);

        assertThat(table.network().nodes()).hasSize(5);
        assertThat(table.network().wires()).hasSize(2);
        assertThat(table.selected()).hasSize(2).doesNotContain("a", "c");
    }

    /** a → c in a row, b below them. */
    private void open(FxRobot robot) {
        Network network = Network.of(
                List.of(node("a", 0, 0), node("b", 250, 160), node("c", 600, 40)), Set.of(Wire.of("a", "c")));
        table.open(robot, Project.of("order", network));
    }

    private static Node node(String id, double x, double y) {
        return Node.of(id, "linear", new ParamValues(Map.of("out_features", 8))).at(new Position(x, y));
    }

    private void select(FxRobot robot, String... ids) {
        robot.interact(() -> table.model().selection().set(Selection.of(ids)));
    }

    private Item box(FxRobot robot, String id) {
        return table.model().scene().item(id).orElseThrow();
    }
}
