package org.netkiln.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.netkiln.graph.Note;
import org.netkiln.graph.Position;
import org.netkiln.interact.Viewport;
import org.netkiln.ui.action.Command;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Moving, selecting and looking around by mouse. */
@ExtendWith(ApplicationExtension.class)
class CanvasMovesFxTest {
    private Table table;

    @Start
    void start(Stage stage) {
        table = new Table(stage);
    }

    @Test
    void aDragIsOneStepToUndo(FxRobot robot) {
        table.open(robot, "lenet");
        Position before = table.at("conv1");
        Point2D from = table.middle(robot, "conv1");
        table.drag(robot, from, from.add(40, 90));

        assertThat(table.at("conv1")).isNotEqualTo(before);
        table.undo(robot);
        assertThat(table.at("conv1")).isEqualTo(before);
        assertThat(table.workspace().undoLabelProperty().get()).isEmpty();
    }

    @Test
    void whatIsDraggedIsSeenWhereItWillLie(FxRobot robot) {
        table.open(robot, "lenet");
        Point2D from = table.middle(robot, "conv1");
        table.hold(robot, from, from.add(40, 90));
        Point2D meanwhile = table.middle(robot, "conv1");
        robot.drop();
        Table.settle();

        assertThat(table.middle(robot, "conv1").distance(meanwhile)).isLessThan(1);
    }

    @Test
    void escTakesADragBack(FxRobot robot) {
        table.open(robot, "lenet");
        Position before = table.at("conv1");
        Point2D from = table.middle(robot, "conv1");
        table.hold(robot, from, from.add(40, 90));
        robot.type(KeyCode.ESCAPE);
        robot.drop();
        Table.settle();

        assertThat(table.at("conv1")).isEqualTo(before);
        assertThat(table.middle(robot, "conv1").distance(from)).isLessThan(1);
        assertThat(table.workspace().undoLabelProperty().get()).isEmpty();
    }

    @Test
    void theRubberBandSelectsWhatItTouches(FxRobot robot) {
        table.open(robot, "lenet");
        Point2D from = table.middle(robot, "input").add(-80, -50);
        table.drag(robot, from, table.middle(robot, "conv1"));

        assertThat(table.selected()).containsExactlyInAnyOrder("input", "conv1");
        assertThat(table.workspace().selectedProperty().get()).containsExactlyInAnyOrder("input", "conv1");
    }

    @Test
    void theWheelZoomsAtThePointer(FxRobot robot) {
        table.open(robot, "lenet");
        Point2D conv = table.middle(robot, "conv1");
        double before = table.model().viewport().get().scale();
        turnWheel(robot, conv, 40);

        assertThat(table.model().viewport().get().scale()).isGreaterThan(before);
        assertThat(table.middle(robot, "conv1").distance(conv)).isLessThan(2);
    }

    @Test
    void theMiddleButtonPans(FxRobot robot) {
        table.open(robot, "lenet");
        Point2D conv = table.middle(robot, "conv1");
        Point2D start = table.nowhere(robot);
        robot.drag(start, MouseButton.MIDDLE)
                .moveBy(-10, -10)
                .moveTo(start.add(-60, -40))
                .drop();
        Table.settle();

        Point2D after = table.middle(robot, "conv1");
        assertThat(after.getX() - conv.getX()).isEqualTo(-60, within(1.0));
        assertThat(after.getY() - conv.getY()).isEqualTo(-40, within(1.0));
    }

    @Test
    void fittingShowsEverythingAgain(FxRobot robot) {
        table.open(robot, "lenet");
        Viewport fitted = table.model().viewport().get();
        robot.interact(() -> table.model().viewport().set(fitted.pan(900, 900)));
        table.give(robot, Command.FIT);
        Table.until(() -> table.model().viewport().get().equals(fitted));
    }

    @Test
    void aPressOnTheMapLooksThere(FxRobot robot) {
        table.open(robot, "lenet");
        Viewport fitted = table.model().viewport().get();
        robot.interact(() -> table.model().viewport().set(fitted.zoomTo(2).pan(3000, 0)));
        Table.settle();
        robot.clickOn("#miniMap");

        assertThat(table.model().viewport().get().x())
                .isNotEqualTo(fitted.zoomTo(2).pan(3000, 0).x());
    }

    @Test
    void aDoubleClickOnANoteEditsItInPlaceAsOneStep(FxRobot robot) {
        table.give(robot, Command.ADD_NOTE);
        robot.write("First words");
        robot.type(KeyCode.ESCAPE);
        Table.settle();
        Note note = table.network().notes().values().iterator().next();
        robot.doubleClickOn("#note-" + note.id());
        robot.write(", then more").type(KeyCode.ESCAPE);
        Table.settle();

        assertThat(text(note.id())).isEqualTo("First words, then more");
        table.undo(robot);
        assertThat(text(note.id())).isEqualTo("First words");
    }

    @Test
    void aNoteIsMadeLargerAtItsCorner(FxRobot robot) {
        table.give(robot, Command.ADD_NOTE);
        robot.write("Words").type(KeyCode.ESCAPE);
        Table.settle();
        Note note = table.network().notes().values().iterator().next();
        Node view = robot.lookup("#note-" + note.id()).query();
        Point2D corner = view.localToScreen(note.width() - 4, note.height() - 4);
        table.drag(robot, corner, corner.add(80, 40));

        Note larger = table.network().note(note.id()).orElseThrow();
        assertThat(larger.width()).isGreaterThan(note.width());
        assertThat(larger.height()).isGreaterThan(note.height());
    }

    @Test
    void f2RenamesInPlace(FxRobot robot) {
        table.open(robot, "lenet");
        robot.clickOn(table.middle(robot, "conv1")).type(KeyCode.F2);
        robot.write("first").type(KeyCode.ENTER);
        Table.settle();

        assertThat(table.network().contains("first")).isTrue();
        assertThat(table.selected()).containsExactly("first");
    }

    @Test
    void aNameThatIsTakenIsRefused(FxRobot robot) {
        table.open(robot, "lenet");
        robot.clickOn(table.middle(robot, "conv1")).type(KeyCode.F2);
        robot.write("conv2");
        assertThat(robot.lookup("#renameField").queryAs(TextInputControl.class).getPseudoClassStates())
                .extracting(Object::toString)
                .contains("invalid");
        robot.type(KeyCode.ENTER);

        assertThat(table.network().contains("conv1")).isTrue();
    }

    @Test
    void arrangingIsOneStepAndTheChainKeepsItsOrder(FxRobot robot) {
        table.open(robot, "lenet");
        Point2D from = table.middle(robot, "conv1");
        table.drag(robot, from, from.add(300, 300));
        Position dragged = table.at("conv1");
        table.give(robot, Command.ARRANGE);
        Table.until(() -> !table.at("conv1").equals(dragged));

        assertThat(table.at("input").x()).isLessThan(table.at("conv1").x());
        assertThat(table.at("input").y()).isEqualTo(table.at("conv1").y());
        table.undo(robot);
        assertThat(table.at("conv1")).isEqualTo(dragged);
    }

    @Test
    void commandsSayWhyTheyCannotBeGiven(FxRobot robot) {
        table.open(robot, "lenet");
        List<Command> needSelection = List.of(
                Command.CUT, Command.COPY, Command.DUPLICATE, Command.DELETE, Command.GROUP, Command.ALIGN_LEFT);

        assertThat(needSelection).allMatch(command -> table.desk()
                .desk()
                .commands()
                .whyNot(command)
                .getValue()
                .isPresent());
        robot.clickOn(table.middle(robot, "conv1"));
        assertThat(table.desk().desk().commands().whyNot(Command.DELETE).getValue())
                .isEmpty();
    }

    @Test
    void doubleClickingANodeAsksForTheInspector(FxRobot robot) {
        table.open(robot, "lenet");
        robot.doubleClickOn(table.middle(robot, "conv1"));

        assertThat(table.inspected()).isOne();
    }

    @Test
    void theZoomIsSaidInPercent(FxRobot robot) {
        table.open(robot, "lenet");
        table.give(robot, Command.ZOOM_RESET);
        Table.until(() ->
                robot.lookup("#zoomPercent").queryAs(Labeled.class).getText().equals("100%"));
    }

    private String text(String note) {
        return table.network().note(note).orElseThrow().text();
    }

    /** Robots differ in how far a notch is; what arrives at the canvas is what counts. */
    private static void turnWheel(FxRobot robot, Point2D at, double pixels) {
        Node canvas = robot.lookup("#canvas").query();
        Point2D inScene = canvas.localToScene(canvas.screenToLocal(at));
        robot.interact(() -> canvas.fireEvent(new ScrollEvent(
                ScrollEvent.SCROLL,
                inScene.getX(),
                inScene.getY(),
                at.getX(),
                at.getY(),
                false,
                false,
                false,
                false,
                false,
                false,
                0,
                pixels,
                0,
                pixels,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null)));
        Table.settle();
    }
}
