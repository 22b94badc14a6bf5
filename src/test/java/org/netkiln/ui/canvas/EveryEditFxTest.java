package org.netkiln.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.stage.Stage;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.netkiln.edit.AddNode;
import org.netkiln.edit.AddNote;
import org.netkiln.edit.Clipping;
import org.netkiln.edit.Composite;
import org.netkiln.edit.Connect;
import org.netkiln.edit.Disconnect;
import org.netkiln.edit.Edit;
import org.netkiln.edit.FoldGroup;
import org.netkiln.edit.GroupNodes;
import org.netkiln.edit.InsertOnWire;
import org.netkiln.edit.MoveGroup;
import org.netkiln.edit.MoveNodes;
import org.netkiln.edit.Paste;
import org.netkiln.edit.Regroup;
import org.netkiln.edit.RemoveNodes;
import org.netkiln.edit.RemoveNotes;
import org.netkiln.edit.Rename;
import org.netkiln.edit.RenameGroup;
import org.netkiln.edit.ResizeNote;
import org.netkiln.edit.SetNote;
import org.netkiln.edit.SetParam;
import org.netkiln.edit.SetRepeat;
import org.netkiln.edit.SetType;
import org.netkiln.edit.Ungroup;
import org.netkiln.edit.UnsetParam;
import org.netkiln.graph.Group;
import org.netkiln.graph.Network;
import org.netkiln.graph.Node;
import org.netkiln.graph.Note;
import org.netkiln.graph.PortRef;
import org.netkiln.graph.Position;
import org.netkiln.graph.Wire;
import org.netkiln.param.ParamValues;
import org.netkiln.project.Project;
import org.netkiln.text.Text;
import org.netkiln.ui.action.Command;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Whatever is done is to be seen, and undo and redo take it back and do it again, to the last pixel. */
@ExtendWith(ApplicationExtension.class)
class EveryEditFxTest {
    private static final Network START = Network.of(
                    List.of(
                            node("input", "input", Map.of("shape", List.of(1, 28, 28)), 0),
                            node("conv", "conv2d", Map.of("out_channels", 6, "kernel_size", 5), 220),
                            node("head.flat", "flatten", Map.of(), 470),
                            node("head.fc", "linear", Map.of("out_features", 10), 700),
                            node("output", "output", Map.of(), 980)),
                    List.of(
                            Wire.of("input", "conv"),
                            Wire.of("conv", "head.flat"),
                            Wire.of("head.flat", "head.fc"),
                            Wire.of("head.fc", "output")))
            .withGroups(List.of(Group.of("head", List.of("head.flat", "head.fc"))))
            .withNotes(List.of(Note.of("note", "Words", new Position(0, 200))));

    private static final List<Edit> EDITS = List.of(
            new AddNode(node("relu", "relu", Map.of(), 300)),
            new RemoveNodes(Set.of("conv"), true),
            new Connect(PortRef.of("input"), PortRef.of("head.flat")),
            new Disconnect(Wire.of("input", "conv")),
            new SetParam(Set.of("conv"), "out_channels", 8),
            new UnsetParam(Set.of("conv"), "kernel_size"),
            new SetType("conv", "max_pool2d"),
            new Rename("conv", "first"),
            new MoveNodes(Map.of("conv", new Position(220, 80))),
            new InsertOnWire(Wire.of("input", "conv"), node("relu", "relu", Map.of(), 150), Optional.empty()),
            new Paste(Clipping.of(START, Set.of("conv")), new Position(0, 120), Map.of()),
            new GroupNodes(Set.of("input", "conv"), "stem"),
            new Ungroup("head"),
            new Regroup(Set.of("conv"), Optional.of("head")),
            new RenameGroup("head", "top"),
            new FoldGroup("head", true),
            new SetRepeat("head", 3),
            new MoveGroup("head", 0, 64),
            new AddNote(Note.of("other", "More words", new Position(300, 200)), Optional.empty()),
            new SetNote("note", "Other words"),
            new ResizeNote("note", new Position(0, 200), 260, 120),
            new RemoveNotes(Set.of("note")),
            new Composite(Text.of("canvas.arrange"), List.of(new MoveNodes(Map.of("output", new Position(980, 80))))));

    private Table table;

    @Start
    void start(Stage stage) {
        table = new Table(stage);
    }

    @Test
    void noKindOfEditIsForgotten() {
        assertThat(EDITS).extracting(Object::getClass).containsExactlyInAnyOrder(Edit.class.getPermittedSubclasses());
    }

    @TestFactory
    Stream<DynamicTest> everyEditIsDrawnUndoneAndDoneAgain(FxRobot robot) {
        return EDITS.stream()
                .map(edit -> DynamicTest.dynamicTest(
                        edit.getClass().getSimpleName(), () -> assertUndoneAndDoneAgain(edit, robot)));
    }

    private void assertUndoneAndDoneAgain(Edit edit, FxRobot robot) {
        table.open(robot, Project.of("every edit", START));
        Set<String> before = Drawn.on(table, robot);
        robot.interact(() -> table.workspace().apply(edit));
        Set<String> after = Drawn.on(table, robot);
        assertThat(after).isNotEqualTo(before);
        table.give(robot, Command.UNDO);
        assertThat(Drawn.on(table, robot)).isEqualTo(before);
        table.give(robot, Command.REDO);
        assertThat(Drawn.on(table, robot)).isEqualTo(after);
    }

    private static Node node(String id, String type, Map<String, Object> params, double x) {
        return Node.of(id, type, new ParamValues(params)).at(new Position(x, 0));
    }
}
