package org.netkiln.interact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.netkiln.edit.FoldGroup;
import org.netkiln.edit.ResizeNote;
import org.netkiln.graph.Position;
import org.netkiln.graph.Wire;
import org.netkiln.layout.Point;

/** Clicks and the rubber band. */
class SelectingTest {
    private final Stage stage = Stage.row();
    private final Point nothing = Stage.point(600, 600);

    @Test
    void aClickSelectsANode() {
        stage.select("two").click(stage.on("one"));

        assertThat(stage.selection()).isEqualTo(Selection.of("one"));
    }

    @Test
    void aClickOnOneOfSeveralSelectsJustThat() {
        stage.select("one", "two").click(stage.on("one"));

        assertThat(stage.selection()).isEqualTo(Selection.of("one"));
    }

    @Test
    void withShiftAClickAdds() {
        stage.select("two").click(stage.on("one"), Modifiers.SHIFT);

        assertThat(stage.selection().nodes()).containsExactly("two", "one");
    }

    @Test
    void withCtrlAClickToggles() {
        stage.select("one", "two").click(stage.on("one"), Modifiers.CTRL);
        assertThat(stage.selection().nodes()).containsExactly("two");

        stage.click(stage.on("one"), Modifiers.CTRL);
        assertThat(stage.selection().nodes()).containsExactly("two", "one");
    }

    @Test
    void aClickOnNothingSelectsNothing() {
        stage.select("one").click(nothing);

        assertThat(stage.selection().isEmpty()).isTrue();
    }

    @Test
    void theRubberBandSelectsWhatItTouches() {
        stage.note("note1", 500, 400).drag(Stage.point(430, 620), Stage.point(820, 190));

        assertThat(stage.selection().nodes()).containsExactly("one", "two");
        assertThat(stage.selection().notes()).containsExactly("note1");
    }

    @Test
    void whatItWouldSelectIsToBeSeenMeanwhile() {
        stage.press(nothing).move(Stage.point(820, 190));

        assertThat(stage.overlay().band().orElseThrow().selection().nodes()).containsExactly("two");
        assertThat(stage.selection().isEmpty()).isTrue();
    }

    @Test
    void withShiftTheBandAdds() {
        stage.select("one").drag(nothing, Stage.point(820, 190), Modifiers.SHIFT);

        assertThat(stage.selection().nodes()).containsExactly("one", "two");
    }

    @Test
    void withCtrlTheBandToggles() {
        stage.select("one", "two").drag(nothing, Stage.point(820, 190), Modifiers.CTRL);

        assertThat(stage.selection().nodes()).containsExactly("one");
    }

    @Test
    void escLeavesWhatWasSelected() {
        stage.select("one").press(nothing).move(Stage.point(820, 190)).key(Key.ESCAPE);

        assertThat(stage.selection()).isEqualTo(Selection.of("one"));
        assertThat(stage.overlay()).isEqualTo(Overlay.NONE);
    }

    @Test
    void theOtherButtonSelectsAndOpensTheMenu() {
        Point at = stage.on("one");
        stage.press(at, Button.SECONDARY, Modifiers.NONE);

        assertThat(stage.effects())
                .containsExactly(new Effect.Select(Selection.of("one")), new Effect.OpenContextMenu(at));
    }

    @Test
    void theMenuOfSeveralLeavesThemSelected() {
        stage.select("one", "two").press(stage.on("one"), Button.SECONDARY, Modifiers.NONE);

        assertThat(stage.selection().nodes()).containsExactly("one", "two");
    }

    @Test
    void theMenuOfAWireIsAboutTheWire() {
        stage.press(stage.on(Wire.of("one", "two")), Button.SECONDARY, Modifiers.NONE);

        assertThat(stage.selection().wires()).containsExactly(Wire.of("one", "two"));
    }

    @Test
    void aDoubleClickOnANodeGoesToTheInspector() {
        stage.doubleClick(stage.on("one"));

        assertThat(stage.selection()).isEqualTo(Selection.of("one"));
        assertThat(stage.effects()).contains(new Effect.Inspect());
    }

    @Test
    void aDoubleClickOnAFoldedGroupEntersIt() {
        stage.group("block1", "one", "two").edit(new FoldGroup("block1", true));
        stage.doubleClick(stage.on("block1"));

        assertThat(stage.scope()).contains("block1");
        assertThat(stage.selection().isEmpty()).isTrue();
    }

    @Test
    void aDoubleClickOnANoteWritesOnIt() {
        stage.note("note1", 500, 500).doubleClick(Stage.point(520, 520));

        assertThat(stage.effects()).contains(new Effect.EditNote("note1"));
    }

    @Test
    void aNotesCornerMakesItLarger() {
        stage.note("note1", 400, 480);
        Point corner = Stage.point(400 + 200 - 4, 480 + 96 - 4);
        stage.press(corner).move(Stage.beside(corner, 40, 24)).release(Stage.beside(corner, 40, 24));

        assertThat(stage.edits()).containsExactly(new ResizeNote("note1", new Position(400, 480), 240, 120));
    }

    @Test
    void aNoteIsNeverTooSmallToRead() {
        stage.note("note1", 400, 480);
        Point corner = Stage.point(400 + 200 - 4, 480 + 96 - 4);
        stage.drag(corner, Stage.beside(corner, -400, -400));

        assertThat(stage.edits()).containsExactly(new ResizeNote("note1", new Position(400, 480), 64, 32));
    }
}
