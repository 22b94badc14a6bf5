package org.netkiln.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.netkiln.check.Sketch;
import org.netkiln.graph.Group;
import org.netkiln.graph.Network;
import org.netkiln.project.Project;
import org.netkiln.ui.action.Command;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What is wrong is marked where it happens, and one click mends it: every kind of remedy. */
@ExtendWith(ApplicationExtension.class)
class CanvasProblemsFxTest {
    private Table table;

    @Start
    void start(Stage stage) {
        table = new Table(stage);
    }

    @Test
    void aMismatchSitsOnTheWireInWordsAndInsertingALayerMendsIt(FxRobot robot) {
        open(robot, mismatch());
        robot.clickOn(badge(robot, table.wire(robot, "input", "fc")));

        assertThat(robot.lookup("#problemPopover .problem-message")
                        .queryLabeled()
                        .getText())
                .isEqualTo("1×28×28 arrives: a linear layer then takes each row of 28 numbers by itself");
        mend(robot, "Insert flatten before fc");
        table.assertWires("input -> flatten", "flatten -> fc", "fc -> output");
    }

    @Test
    void aRemedyIsOneStepToUndo(FxRobot robot) {
        open(robot, mismatch());
        robot.clickOn(badge(robot, table.wire(robot, "input", "fc")));
        mend(robot, "Insert flatten before fc");
        table.undo(robot);

        table.assertWires("input -> fc", "fc -> output");
        assertThat(table.workspace().undoLabelProperty().get()).isEmpty();
    }

    @Test
    void aParameterIsSet(FxRobot robot) {
        open(
                robot,
                image().node("conv", "conv2d", Map.of("out_channels", 6, "kernel_size", 40))
                        .node("flat", "flatten")
                        .chain("input", "conv", "flat", "output"));
        tour(robot, "Set padding of conv to 6");

        assertThat(params("conv")).containsEntry("padding", 6);
    }

    @Test
    void aParameterIsTakenBackToItsDefault(FxRobot robot) {
        open(robot, image().node("flat", "flatten", "start_dim", 9).chain("input", "flat", "output"));
        tour(robot, "Take start_dim of flat back to its default");

        assertThat(params("flat")).isEmpty();
    }

    @Test
    void aWireTooManyIsRemoved(FxRobot robot) {
        open(
                robot,
                image().node("a", "flatten")
                        .node("b", "flatten")
                        .chain("input", "a", "output")
                        .chain("input", "b", "output"));
        tour(robot, "Remove the wire a -> output");

        table.assertWires("input -> a", "input -> b", "b -> output");
    }

    @Test
    void aNodeThatNothingUsesIsRemoved(FxRobot robot) {
        open(
                robot,
                image().node("flat", "flatten")
                        .node("relu", "relu")
                        .chain("input", "flat", "output")
                        .wire("input", "relu"));
        tour(robot, "Remove relu");

        assertThat(table.network().contains("relu")).isFalse();
    }

    @Test
    void aLayerBecomesAnother(FxRobot robot) {
        open(robot, image().node("bn", "batch_norm1d").node("flat", "flatten").chain("input", "bn", "flat", "output"));
        tour(robot, "Make bn a batch_norm2d");

        assertThat(table.network().node("bn").orElseThrow().type()).isEqualTo("batch_norm2d");
    }

    @Test
    void aNameThatIsNoneIsChanged(FxRobot robot) {
        open(robot, image().node("2flat", "flatten").chain("input", "2flat", "output"));
        tour(robot, "Rename 2flat to _2flat");

        table.assertWires("input -> _2flat", "_2flat -> output");
    }

    @Test
    void aLooseInputIsConnected(FxRobot robot) {
        open(robot, image().node("flat", "flatten").wire("flat", "output"));
        tour(robot, "Connect input to flat");

        table.assertWires("input -> flat", "flat -> output");
    }

    @Test
    void whatTheNetworkBeginsWithIsPutInFront(FxRobot robot) {
        open(
                robot,
                new Sketch().node("flat", "flatten").node("output", "output").wire("flat", "output"));
        tour(robot, "Insert input before flat");

        table.assertWires("input -> flat", "flat -> output");
        assertThat(table.at("input").x()).isLessThan(table.at("flat").x());
    }

    @Test
    void whatTheNetworkEndsWithIsPutBehind(FxRobot robot) {
        open(
                robot,
                new Sketch()
                        .node("input", "input", "shape", List.of(1, 28, 28))
                        .node("flat", "flatten")
                        .wire("input", "flat"));
        tour(robot, "Put output after flat");

        table.assertWires("input -> flat", "flat -> output");
        assertThat(table.at("output").x()).isGreaterThan(table.at("flat").x());
    }

    @Test
    void aGroupIsRepeatedOnlyOnce(FxRobot robot) {
        Network two = new Sketch()
                .node("input", "input", "shape", List.of(8))
                .node("block.a", "relu")
                .node("block.b", "relu")
                .node("add", "add")
                .node("output", "output")
                .chain("input", "block.a", "add", "output")
                .wire("input", "block.b")
                .wire("block.b", "add:1")
                .network();
        open(
                robot,
                two.withGroups(
                        List.of(Group.of("block", List.of("block.a", "block.b")).withRepeat(3))));
        tour(robot, "Repeat block only once");

        assertThat(table.network().group("block").orElseThrow().repeat()).isOne();
    }

    @Test
    void theChipCountsProblemsAndGoesAwayWithTheLast(FxRobot robot) {
        open(
                robot,
                image().node("flat", "flatten")
                        .node("relu", "relu")
                        .chain("input", "flat", "output")
                        .wire("input", "relu"));
        Table.until(() -> robot.lookup("#problemChip").query().isVisible());
        assertThat(robot.lookup("#problemChip").queryLabeled().getText()).isEqualTo("1 problem");
        robot.clickOn("#problemChip");
        mend(robot, "Remove relu");

        Table.until(() -> !robot.lookup("#problemChip").query().isVisible());
    }

    /** An image, and an output without a wire. */
    private static Sketch image() {
        return new Sketch().node("input", "input", "shape", List.of(1, 28, 28)).node("output", "output");
    }

    private Map<String, Object> params(String id) {
        return table.network().node(id).orElseThrow().params().raw();
    }

    /** From problem to problem, until one has this remedy; presses it. */
    private void tour(FxRobot robot, String words) {
        int problems = table.workspace().reportProperty().get().problems().size();
        for (int i = 0; i < problems; i++) {
            table.give(robot, Command.NEXT_PROBLEM);
            boolean found = robot.lookup("#problemPopover .remedy").queryAllAs(Labeled.class).stream()
                    .anyMatch(remedy -> remedy.getText().equals(words));
            if (found) {
                mend(robot, words);
                return;
            }
        }
        throw new AssertionError(words);
    }

    private static Sketch mismatch() {
        return new Sketch()
                .node("input", "input", "shape", List.of(1, 28, 28))
                .node("fc", "linear", "out_features", 10)
                .node("output", "output")
                .chain("input", "fc", "output");
    }

    private void open(FxRobot robot, Sketch sketch) {
        open(robot, sketch.network());
    }

    private void open(FxRobot robot, Network network) {
        table.open(robot, Project.of("test", network));
        Table.until(() -> table.workspace().reportProperty().get().network() == table.network());
        Table.settle();
    }

    private static Node badge(FxRobot robot, Node at) {
        Table.until(() -> robot.from(at).lookup(".badge").tryQuery().isPresent());
        return robot.from(at).lookup(".badge").query();
    }

    /** Presses the remedy that says so. */
    private static void mend(FxRobot robot, String words) {
        Set<Labeled> remedies =
                new LinkedHashSet<>(robot.lookup("#problemPopover .remedy").queryAllAs(Labeled.class));
        assertThat(remedies).extracting(Labeled::getText).contains(words);
        remedies.stream().filter(remedy -> remedy.getText().equals(words)).forEach(robot::clickOn);
        Table.settle();
        assertThat(robot.lookup("#problemPopover").tryQuery()).isEmpty();
    }
}
