package org.netkiln.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javafx.geometry.Point2D;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.netkiln.check.Sketch;
import org.netkiln.graph.Node;
import org.netkiln.interact.SearchMenu;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Wires by mouse. */
@ExtendWith(ApplicationExtension.class)
class CanvasWiresFxTest {
    private Table table;

    @Start
    void start(Stage stage) {
        table = new Table(stage);
    }

    @Test
    void aDragFromPortToPortDrawsAWireWithItsShape(FxRobot robot) {
        table.open(robot, Table.loose());
        table.drag(robot, table.output(robot, "input", 0), table.input(robot, "fc", 0));

        table.assertWires("input -> fc");
        Table.until(() -> table.shape(robot, "input", "fc").equals("8"));
    }

    @Test
    void whileAWireIsDrawnThePortsThatTakeItLightUp(FxRobot robot) {
        table.open(robot, Table.loose());
        table.hold(robot, table.output(robot, "fc", 0), table.nowhere(robot));

        assertThat(lit(robot, "output")).isOne();
        assertThat(lit(robot, "input")).isZero();
        robot.type(KeyCode.ESCAPE).drop();
    }

    @Test
    void aNodeThatTakesNoWireSaysWhy(FxRobot robot) {
        table.open(robot, Table.loose());
        table.hold(robot, table.output(robot, "fc", 0), table.middle(robot, "input"));

        assertThat(robot.lookup("#canvasHint").queryAs(Labeled.class).getText()).isEqualTo("input has no input.");
        robot.drop();
        table.assertWires();
    }

    @Test
    void theEndOfAWireCanBePluggedIntoAnotherPort(FxRobot robot) {
        table.open(
                robot,
                Table.loose().node("other", "linear", Map.of("out_features", 4)).wire("input", "fc"));
        table.drag(robot, table.input(robot, "fc", 0), table.input(robot, "other", 0));

        table.assertWires("input -> other");
    }

    @Test
    void escTakesAWireInHandBack(FxRobot robot) {
        table.open(robot, Table.loose());
        table.hold(robot, table.output(robot, "input", 0), table.input(robot, "fc", 0));
        robot.type(KeyCode.ESCAPE);
        robot.drop();

        table.assertWires();
        assertThat(table.workspace().undoLabelProperty().get()).isEmpty();
    }

    @Test
    void aPortDraggedIntoNothingAsksForALayerThatFitsAndConnectsIt(FxRobot robot) {
        table.open(robot, new Sketch().node("input", "input", "shape", List.of(1, 28, 28)));
        table.drag(robot, table.output(robot, "input", 0), table.nowhere(robot));
        robot.write("conv").type(KeyCode.ENTER);
        Table.settle();

        table.assertWires("input -> conv2d");
        assertThat(robot.lookup("#layerMenu").tryQuery()).isEmpty();
    }

    @Test
    void theSearchMenuPutsLayersThatFitBeforeThoseThatDoNot(FxRobot robot) {
        table.open(robot, new Sketch().node("input", "input", "shape", List.of(8)));
        table.drag(robot, table.output(robot, "input", 0), table.nowhere(robot));

        ListView<SearchMenu.Choice> list = robot.lookup("#layerMenuList").queryListView();
        List<Boolean> fits =
                list.getItems().stream().map(SearchMenu.Choice::fits).toList();
        assertThat(fits.indexOf(false)).isGreaterThan(fits.lastIndexOf(true));
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void aLayerDraggedFromThePaletteOntoAWireIsInserted(FxRobot robot) {
        table.open(robot, Table.loose().chain("input", "fc", "output"));
        Point2D wire = table.label(robot, "fc", "output");
        table.drag(robot, middle(robot, "#source-relu"), wire);

        table.assertWires("input -> fc", "fc -> relu", "relu -> output");
        assertThat(table.at("relu").x())
                .isBetween(table.at("fc").x(), table.at("output").x());
    }

    @Test
    void aLayerDraggedFromThePaletteToNowhereLiesWhereItWasDropped(FxRobot robot) {
        Point2D there = table.nowhere(robot);
        table.drag(robot, middle(robot, "#source-relu"), there);

        assertThat(table.network().nodes()).extracting(Node::id).containsExactly("relu");
        assertThat(table.middle(robot, "relu").distance(there)).isLessThan(12);
    }

    @Test
    void aLayerChosenInThePaletteComesBehindTheNodeThatIsSelected(FxRobot robot) {
        table.open(robot, new Sketch().node("input", "input", "shape", List.of(8)));
        robot.clickOn(table.middle(robot, "input"));
        robot.interact(() -> table.pane().add("flatten"));
        robot.interact(() -> table.pane().add("linear"));

        table.assertWires("input -> flatten", "flatten -> linear");
    }

    @Test
    void takingOutAnInnerNodeReconnectsItsNeighbours(FxRobot robot) {
        table.open(robot, Table.loose().chain("input", "fc", "output"));
        robot.clickOn(table.middle(robot, "fc")).type(KeyCode.DELETE);

        table.assertWires("input -> output");
    }

    @Test
    void aClickSelectsAWireAndDeleteTakesItAway(FxRobot robot) {
        table.open(robot, Table.loose().chain("input", "fc", "output"));
        robot.clickOn(table.label(robot, "input", "fc")).type(KeyCode.DELETE);

        table.assertWires("fc -> output");
    }

    private long lit(FxRobot robot, String id) {
        return table.item(robot, id).lookupAll(".port").stream()
                .filter(port -> port.getPseudoClassStates().contains(States.LIT))
                .count();
    }

    private static Point2D middle(FxRobot robot, String query) {
        javafx.scene.Node node = robot.lookup(query).query();
        return node.localToScreen(
                node.getLayoutBounds().getWidth() / 2, node.getLayoutBounds().getHeight() / 2);
    }
}
