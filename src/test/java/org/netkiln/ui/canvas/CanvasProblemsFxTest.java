package org.netkiln.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.netkiln.check.Sketch;
import org.netkiln.graph.Group;
import org.netkiln.graph.Network;
import org.netkiln.graph.Wire;
import org.netkiln.problem.Remedy;
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
    void noKindOfRemedyIsForgotten() {
        Set<Class<?>> kinds = new LinkedHashSet<>(List.of(Remedy.class.getPermittedSubclasses()));
        kinds.remove(Remedy.SetSetting.class); // of the training, not of the network

        assertThat(remedies().stream().<Class<?>>map(Mending::kind)).hasSameElementsAs(kinds);
    }

    @TestFactory
    Stream<DynamicTest> everyRemedyIsOfferedWhereTheProblemIsAndMendsIt(FxRobot robot) {
        return remedies().stream()
                .map(mending -> DynamicTest.dynamicTest(mending.words(), () -> {
                    open(robot, mending.network());
                    tour(robot, mending.words());
                    mending.mended().accept(table.network());
                }));
    }

    /** @param mended says what the network is then */
    private record Mending(Class<? extends Remedy> kind, Network network, String words, Consumer<Network> mended) {}

    private static List<Mending> remedies() {
        Sketch wide = image().node("conv", "conv2d", Map.of("out_channels", 6, "kernel_size", 40))
                .node("flat", "flatten")
                .chain("input", "conv", "flat", "output");
        Sketch noSuchAxis = image().node("flat", "flatten", "start_dim", 9).chain("input", "flat", "output");
        Sketch twice = image().node("a", "flatten")
                .node("b", "flatten")
                .chain("input", "a", "output")
                .chain("input", "b", "output");
        Sketch unused = image().node("flat", "flatten")
                .node("relu", "relu")
                .chain("input", "flat", "output")
                .wire("input", "relu");
        Sketch flatNorm =
                image().node("bn", "batch_norm1d").node("flat", "flatten").chain("input", "bn", "flat", "output");
        Sketch digit = image().node("2flat", "flatten").chain("input", "2flat", "output");
        Sketch loose = image().node("flat", "flatten").wire("flat", "output");
        Sketch noOutput = new Sketch()
                .node("input", "input", "shape", List.of(1, 28, 28))
                .node("flat", "flatten")
                .wire("input", "flat");
        return List.of(
                new Mending(
                        Remedy.InsertBefore.class,
                        mismatch().network(),
                        "Insert flatten before fc",
                        now -> assertWires(now, "input -> flatten", "flatten -> fc", "fc -> output")),
                new Mending(Remedy.SetParam.class, wide.network(), "Set padding of conv to 6", now -> assertThat(
                                params(now, "conv"))
                        .containsEntry("padding", 6)),
                new Mending(
                        Remedy.UnsetParam.class,
                        noSuchAxis.network(),
                        "Take start_dim of flat back to its default",
                        now -> assertThat(params(now, "flat")).isEmpty()),
                new Mending(
                        Remedy.RemoveWire.class,
                        twice.network(),
                        "Remove the wire a -> output",
                        now -> assertWires(now, "input -> a", "input -> b", "b -> output")),
                new Mending(
                        Remedy.RemoveNode.class,
                        unused.network(),
                        "Remove relu",
                        now -> assertWires(now, "input -> flat", "flat -> output")),
                new Mending(Remedy.SetType.class, flatNorm.network(), "Make bn a batch_norm2d", now -> assertThat(
                                now.node("bn").orElseThrow().type())
                        .isEqualTo("batch_norm2d")),
                new Mending(
                        Remedy.Rename.class,
                        digit.network(),
                        "Rename 2flat to _2flat",
                        now -> assertWires(now, "input -> _2flat", "_2flat -> output")),
                new Mending(
                        Remedy.Connect.class,
                        loose.network(),
                        "Connect input to flat",
                        now -> assertWires(now, "input -> flat", "flat -> output")),
                new Mending(Remedy.AddNode.class, Network.empty(), "Add a node of type input", now -> assertThat(
                                now.contains("input"))
                        .isTrue()),
                new Mending(Remedy.Append.class, noOutput.network(), "Put output after flat", now -> assertThat(
                                x(now, "output"))
                        .isGreaterThan(x(now, "flat"))),
                new Mending(Remedy.SetRepeat.class, twoWaysOut(), "Repeat block only once", now -> assertThat(
                                now.group("block").orElseThrow().repeat())
                        .isOne()));
    }

    /** A group that is to be repeated, but has two ways out. */
    private static Network twoWaysOut() {
        return new Sketch()
                .node("input", "input", "shape", List.of(8))
                .node("block.a", "relu")
                .node("block.b", "relu")
                .node("add", "add")
                .node("output", "output")
                .chain("input", "block.a", "add", "output")
                .wire("input", "block.b")
                .wire("block.b", "add:1")
                .network()
                .withGroups(
                        List.of(Group.of("block", List.of("block.a", "block.b")).withRepeat(3)));
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

    private static Map<String, Object> params(Network network, String id) {
        return network.node(id).orElseThrow().params().raw();
    }

    private static double x(Network network, String id) {
        return network.node(id).orElseThrow().at().x();
    }

    private static void assertWires(Network network, String... wires) {
        assertThat(network.wires()).extracting(Wire::toString).containsExactlyInAnyOrder(wires);
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
