package org.netkiln.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.netkiln.check.Sketch;
import org.netkiln.ui.action.Command;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The canvas by keyboard alone. */
@ExtendWith(ApplicationExtension.class)
class CanvasKeysFxTest {
    private Table table;

    @Start
    void start(Stage stage) {
        table = new Table(stage);
    }

    @Test
    void theKeyboardIsOnTheCanvasWhenAProjectIsOpened(FxRobot robot) {
        Table.until(() -> robot.lookup("#canvas").query().isFocused());
        robot.clickOn("#zoomPercent");
        assertThat(robot.lookup("#canvas").query().isFocused()).isFalse();
        table.open(robot, "lenet");

        assertThat(robot.lookup("#canvas").query().isFocused()).isTrue();
    }

    @Test
    void spaceAndAFewLettersAssembleAChain(FxRobot robot) {
        for (String layer : List.of("input", "flatten", "linear", "output")) {
            robot.type(KeyCode.SPACE).write(layer).type(KeyCode.ENTER);
            Table.settle();
        }

        table.assertWires("input -> flatten", "flatten -> linear", "linear -> output");
    }

    @Test
    void arrowsGoFromNodeToNodeAlongTheRow(FxRobot robot) {
        table.open(robot, "lenet");
        robot.type(KeyCode.TAB, KeyCode.RIGHT);

        assertThat(table.selected()).containsExactly("conv1");
    }

    @Test
    void arrowsWithCtrlMoveWhatIsSelectedAndRowsOfThemAreOneStep(FxRobot robot) {
        table.open(robot, "lenet");
        robot.type(KeyCode.TAB);
        double before = table.at("input").x();
        robot.press(KeyCode.CONTROL);
        robot.push(KeyCode.CONTROL, KeyCode.RIGHT);
        robot.release(KeyCode.CONTROL);

        assertThat(table.at("input").x()).isGreaterThan(before);
        table.undo(robot);
        assertThat(table.at("input").x()).isEqualTo(before);
    }

    @Test
    void theShortcutsOfTheMenuAreNotTakenForSomethingElse(FxRobot robot) {
        table.open(robot, "lenet");
        robot.type(KeyCode.TAB);
        List<Command> given = new ArrayList<>();
        List<Command> arranging = Stream.of(Command.values())
                .filter(command -> command.menu() == Command.Menu.ARRANGE)
                .filter(command -> command != Command.GROUP && command != Command.UNGROUP)
                .toList();
        for (Command command : arranging) {
            robot.interact(() -> table.desk().desk().commands().handle(command, () -> given.add(command)));
            robot.push((KeyCodeCombination) command.shortcut().orElseThrow());
        }

        assertThat(given).isEqualTo(arranging);
    }

    @Test
    void ctrlZTakesBackAndCtrlShiftZDoesAgain(FxRobot robot) {
        table.open(robot, Table.loose().chain("input", "fc", "output"));
        robot.type(KeyCode.TAB, KeyCode.RIGHT, KeyCode.DELETE);
        table.assertWires("input -> output");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        table.assertWires("input -> fc", "fc -> output");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);

        table.assertWires("input -> output");
    }

    @Test
    void cStartsAWireAndEnterConnectsIt(FxRobot robot) {
        table.open(robot, Table.loose());
        robot.clickOn(table.middle(robot, "input")).type(KeyCode.C, KeyCode.ENTER);

        assertThat(table.network().wires()).hasSize(1);
        assertThat(table.network().outOf("input")).hasSize(1);
    }

    @Test
    void enterAsksForTheInspector(FxRobot robot) {
        table.open(robot, "lenet");
        robot.type(KeyCode.TAB, KeyCode.ENTER);

        assertThat(table.inspected()).isOne();
    }

    @Test
    void tabLeavesTheCanvasBehindTheLastNode(FxRobot robot) {
        table.open(robot, new Sketch().node("input", "input", "shape", List.of(8)));
        Node canvas = robot.lookup("#canvas").query();
        robot.type(KeyCode.TAB);
        assertThat(canvas.isFocused()).isTrue();
        robot.type(KeyCode.TAB);

        assertThat(canvas.isFocused()).isFalse();
    }

    @Test
    void f8OpensTheProblemAndEnterAppliesItsFirstRemedy(FxRobot robot) {
        table.open(
                robot,
                new Sketch()
                        .node("input", "input", "shape", List.of(1, 28, 28))
                        .node("fc", "linear", "out_features", 10)
                        .node("output", "output")
                        .chain("input", "fc", "output"));
        Table.until(() -> !table.workspace().reportProperty().get().problems().isEmpty());
        robot.type(KeyCode.F8);
        Table.until(() -> robot.lookup("#problemPopover").tryQuery().isPresent());
        robot.type(KeyCode.SPACE);
        Table.settle();

        table.assertWires("input -> flatten", "flatten -> fc", "fc -> output");
        assertThat(robot.lookup("#canvas").query().isFocused()).isTrue();
    }
}
