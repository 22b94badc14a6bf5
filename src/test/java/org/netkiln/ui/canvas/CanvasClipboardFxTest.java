package org.netkiln.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.netkiln.graph.Network;
import org.netkiln.project.Project;
import org.netkiln.ui.action.Command;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The system's clipboard. */
@ExtendWith(ApplicationExtension.class)
class CanvasClipboardFxTest {
    private Table table;

    @Start
    void start(Stage stage) {
        table = new Table(stage);
    }

    @Test
    void whatIsCopiedInOneProjectIsPastedIntoAnotherWithItsWires(FxRobot robot) {
        table.open(robot, "lenet");
        robot.clickOn(table.middle(robot, "input"));
        robot.press(KeyCode.SHIFT).clickOn(table.middle(robot, "conv1")).release(KeyCode.SHIFT);
        robot.push(KeyCode.CONTROL, KeyCode.C);
        table.open(robot, Project.of("other", Network.empty()));
        robot.push(KeyCode.CONTROL, KeyCode.V);
        Table.settle();

        table.assertWires("input -> conv1");
        assertThat(table.network().node("conv1").orElseThrow().params().raw()).containsEntry("kernel_size", 5);
        assertThat(table.selected()).containsExactlyInAnyOrder("input", "conv1");
    }

    @Test
    void theClipboardHoldsTextThatAnEditorCanShow(FxRobot robot) {
        table.open(robot, "lenet");
        robot.clickOn(table.middle(robot, "conv1"));
        table.give(robot, Command.COPY);
        String[] text = new String[1];
        robot.interact(() -> text[0] = Clipboard.getSystemClipboard().getString());

        assertThat(text[0]).contains("\"type\": \"conv2d\"").contains("\"kernel_size\": 5");
    }

    @Test
    void aCopyPastedInPlaceDoesNotHideTheOriginal(FxRobot robot) {
        table.open(robot, "lenet");
        robot.clickOn(table.middle(robot, "conv1"));
        table.give(robot, Command.COPY);
        table.give(robot, Command.PASTE);
        table.give(robot, Command.PASTE);

        assertThat(table.network().nodes()).hasSize(16);
        assertThat(table.network().nodes().stream().map(node -> node.at()).distinct())
                .hasSize(16);
    }

    @Test
    void whatIsCutIsGoneAndCanBePasted(FxRobot robot) {
        table.open(robot, "lenet");
        robot.clickOn(table.middle(robot, "conv1"));
        table.give(robot, Command.CUT);
        assertThat(table.network().contains("conv1")).isFalse();
        table.give(robot, Command.PASTE);

        assertThat(table.network().contains("conv1")).isTrue();
    }

    @Test
    void foreignTextIsRefusedInWords(FxRobot robot) {
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("Dear Sir or Madam");
            Clipboard.getSystemClipboard().setContent(content);
        });
        table.give(robot, Command.PASTE);

        assertThat(robot.lookup("#canvasHint").queryAs(Labeled.class).getText()).isNotBlank();
        assertThat(table.network().nodes()).isEmpty();
    }
}
