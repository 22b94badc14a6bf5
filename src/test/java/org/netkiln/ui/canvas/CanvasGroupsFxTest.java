package org.netkiln.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.netkiln.check.Sketch;
import org.netkiln.edit.SetParam;
import org.netkiln.interact.Selection;
import org.netkiln.ui.action.Command;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Groups: made, folded, opened in place, repeated. */
@ExtendWith(ApplicationExtension.class)
class CanvasGroupsFxTest {
    private Table table;

    @Start
    void start(Stage stage) {
        table = new Table(stage);
    }

    @Test
    void whatIsSelectedBecomesAGroupWithAFrame(FxRobot robot) {
        group(robot);

        assertThat(table.network().group("block1").orElseThrow().members()).containsExactly("block1.fc", "block1.act");
        assertThat(robot.lookup("#frame-block1").tryQuery()).isPresent();
        assertThat(table.selected()).containsExactly("block1");
    }

    @Test
    void aFoldedGroupIsOneCardAndCanBeOpenedAgain(FxRobot robot) {
        group(robot);
        table.give(robot, Command.FOLD);
        assertThat(Table.isSeen(robot, "block1")).isTrue();
        assertThat(Table.isSeen(robot, "block1.fc")).isFalse();
        table.give(robot, Command.FOLD);

        assertThat(robot.lookup("#frame-block1").tryQuery()).isPresent();
        assertThat(Table.isSeen(robot, "block1.fc")).isTrue();
    }

    @Test
    void aFoldedGroupAnswersForTheProblemsInIt(FxRobot robot) {
        group(robot);
        table.give(robot, Command.FOLD);
        robot.interact(() -> table.workspace().apply(new SetParam(Set.of("block1.fc"), "out_features", -3)));
        Table.until(() -> robot.from(table.item(robot, "block1"))
                .lookup(".badge")
                .tryQuery()
                .isPresent());
    }

    @Test
    void aDoubleClickOpensAFoldedGroupInPlaceAndTheBreadcrumbLeadsOut(FxRobot robot) {
        group(robot);
        table.give(robot, Command.FOLD);
        robot.doubleClickOn(table.middle(robot, "block1"));
        Table.settle();
        assertThat(table.model().scope().get()).contains("block1");
        assertThat(Table.isSeen(robot, "block1.fc")).isTrue();
        assertThat(Table.isSeen(robot, "input")).isFalse();
        robot.clickOn(".breadcrumb-step");

        assertThat(table.model().scope().get()).isEmpty();
        assertThat(Table.isSeen(robot, "input")).isTrue();
    }

    @Test
    void escLeavesAGroup(FxRobot robot) {
        group(robot);
        robot.type(KeyCode.ENTER);
        assertThat(table.model().scope().get()).contains("block1");
        robot.type(KeyCode.ESCAPE);

        assertThat(table.model().scope().get()).isEmpty();
    }

    @Test
    void repeatingAsksHowOftenAndShowsItOnTheCard(FxRobot robot) {
        group(robot);
        table.desk().answers().line("3");
        table.give(robot, Command.REPEAT);
        table.give(robot, Command.FOLD);

        assertThat(table.network().group("block1").orElseThrow().repeat()).isEqualTo(3);
        assertThat(((Text) table.item(robot, "block1").lookup(".item-times")).getText())
                .isEqualTo("×3");
    }

    @Test
    void aNumberThatIsNoneIsRefusedInWords(FxRobot robot) {
        group(robot);
        table.desk().answers().line("many");
        table.give(robot, Command.REPEAT);

        assertThat(table.network().group("block1").orElseThrow().repeat()).isOne();
        assertThat(robot.lookup("#canvasHint").queryLabeled().getText())
                .isEqualTo("“many” is no whole number from 1 to 1,000.");
    }

    @Test
    void groupsAreFoldedOpenedAndDissolvedByKeyboard(FxRobot robot) {
        group(robot);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        assertThat(table.network().group("block1").orElseThrow().folded()).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(table.model().scope().get()).contains("block1");
        robot.push(KeyCode.CONTROL, KeyCode.BACK_SPACE);
        assertThat(table.model().scope().get()).isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);

        assertThat(table.network().groups()).isEmpty();
    }

    @Test
    void aNodeIsTakenOutOfItsGroupAndKeepsItsWires(FxRobot robot) {
        group(robot);
        robot.interact(() -> table.model().selection().set(Selection.of("block1.act")));
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.G);

        table.assertWires("input -> block1.fc", "block1.fc -> act", "act -> output");
    }

    @Test
    void dissolvingAGroupPutsEverythingBack(FxRobot robot) {
        group(robot);
        table.give(robot, Command.UNGROUP);

        assertThat(table.network().groups()).isEmpty();
        table.assertWires("input -> fc", "fc -> act", "act -> output");
    }

    /** input → fc → act → output, the middle two in a group. */
    private void group(FxRobot robot) {
        table.open(
                robot,
                new Sketch()
                        .node("input", "input", "shape", List.of(8))
                        .node("fc", "linear", "out_features", 8)
                        .node("act", "relu")
                        .node("output", "output")
                        .chain("input", "fc", "act", "output"));
        robot.interact(() -> table.model().selection().set(Selection.of("fc", "act")));
        robot.push(KeyCode.CONTROL, KeyCode.G);
        Table.settle();
    }
}
