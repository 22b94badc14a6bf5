package org.netkiln.interact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.netkiln.interact.Stage.beside;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.netkiln.edit.FoldGroup;
import org.netkiln.edit.MoveGroup;
import org.netkiln.edit.MoveNodes;
import org.netkiln.graph.Position;
import org.netkiln.graph.Wire;
import org.netkiln.layout.Point;

class DraggingNodesTest {
    private final Stage stage = Stage.row();

    @Test
    void aPressedNodeIsSelectedAtOnce() {
        stage.press(stage.on("one"));

        assertThat(stage.selection().nodes()).containsExactly("one");
    }

    @Test
    void aTremblingHandIsNoDrag() {
        Point at = stage.on("one");
        stage.drag(at, beside(at, 2, 3));

        assertThat(stage.edits()).isEmpty();
    }

    @Test
    void aDraggedNodeIsMovedByOneEditWhenItIsLetGoOf() {
        Point at = stage.on("one");
        stage.press(at).move(beside(at, 40, 30)).move(beside(at, 80, 160)).release(beside(at, 80, 160));

        assertThat(stage.edits()).containsExactly(new MoveNodes(Map.of("one", new Position(480, 360))));
    }

    @Test
    void everyDragIsAStepOfItsOwn() {
        Point at = stage.on("one");
        stage.drag(at, beside(at, 80, 160));

        assertThat(stage.effects())
                .endsWith(new Effect.Seal(), new Effect.Apply(stage.edits().get(0)));
    }

    @Test
    void meanwhileTheDocumentStaysAsItIs() {
        Point at = stage.on("one");
        stage.press(at).move(beside(at, 80, 160));

        assertThat(stage.edits()).isEmpty();
        assertThat(stage.overlay().drag().orElseThrow().moved())
                .containsExactly(Map.entry("one", new Position(480, 360)));
    }

    @Test
    void itComesToLieOnTheGrid() {
        Point at = stage.on("one");
        stage.drag(at, beside(at, 61, 163));

        assertThat(stage.edits()).containsExactly(new MoveNodes(Map.of("one", new Position(464, 360))));
    }

    @Test
    void withAltItLiesWhereThePointerHasIt() {
        Point at = stage.on("one");
        stage.drag(at, beside(at, 61, 163), Modifiers.ALT);

        assertThat(stage.edits()).containsExactly(new MoveNodes(Map.of("one", new Position(461, 363))));
    }

    @Test
    void withShiftItKeepsToOneDirection() {
        Point at = stage.on("one");
        stage.press(at).move(beside(at, 80, 30), Modifiers.SHIFT).release(beside(at, 80, 30), Modifiers.SHIFT);

        assertThat(stage.edits()).containsExactly(new MoveNodes(Map.of("one", new Position(480, 200))));
    }

    @Test
    void whatIsNearlyInLineIsPulledIntoLineAndAGuideShowsIt() {
        stage.node("other", "same", 403, 500);
        Point at = stage.on("one");
        stage.press(at).move(beside(at, 1, 100), Modifiers.NONE);

        Overlay.Drag drag = stage.overlay().drag().orElseThrow();
        assertThat(drag.moved().get("one").x()).isEqualTo(403);
        assertThat(drag.guides()).anySatisfy(guide -> assertThat(guide.from().x())
                .isEqualTo(guide.to().x()));
    }

    @Test
    void allThatIsSelectedMovesAlong() {
        stage.note("note1", 400, 500).select("one", "two", "note1");
        Point at = stage.on("one");
        stage.drag(at, beside(at, 0, 160));

        assertThat(stage.edits())
                .containsExactly(new MoveNodes(Map.of(
                        "one", new Position(400, 360),
                        "two", new Position(800, 360),
                        "note1", new Position(400, 660))));
        assertThat(stage.selection().nodes()).containsExactly("one", "two");
    }

    @Test
    void whatIsNotSelectedMovesAlone() {
        stage.select("two");
        Point at = stage.on("one");
        stage.drag(at, beside(at, 0, 160));

        assertThat(stage.edits()).containsExactly(new MoveNodes(Map.of("one", new Position(400, 360))));
    }

    @Test
    void escTakesTheDragBackAndTheSelectionWithIt() {
        stage.select("two");
        Point at = stage.on("one");
        stage.press(at).move(beside(at, 80, 160)).key(Key.ESCAPE).release(beside(at, 80, 160));

        assertThat(stage.edits()).isEmpty();
        assertThat(stage.selection().nodes()).containsExactly("two");
        assertThat(stage.overlay()).isEqualTo(Overlay.NONE);
    }

    @Test
    void anotherButtonTakesTheDragBackToo() {
        Point at = stage.on("one");
        stage.press(at).move(beside(at, 80, 160)).press(at, Button.SECONDARY, Modifiers.NONE);

        assertThat(stage.tool().isIdle()).isTrue();
        assertThat(stage.edits()).isEmpty();
    }

    @Test
    void aDragThatEndsWhereItBeganChangesNothing() {
        Point at = stage.on("one");
        stage.press(at).move(beside(at, 80, 160)).move(at).release(at);

        assertThat(stage.edits()).isEmpty();
    }

    @Test
    void aDragIsTakenBackWhenSomebodyElseChangesTheNetwork() {
        Point at = stage.on("one");
        stage.press(at).move(beside(at, 80, 160)).node("new", "same", 0, 600).move(beside(at, 90, 160));

        assertThat(stage.tool().isIdle()).isTrue();
        assertThat(stage.edits()).isEmpty();
    }

    @Test
    void anOpenGroupIsMovedByItsFrame() {
        stage.group("block1", "one", "two");
        Point title = Stage.point(
                stage.scene().frames().get(0).box().x() + 40,
                stage.scene().frames().get(0).box().y() + 4);
        stage.drag(title, beside(title, 0, 160));

        assertThat(stage.edits()).containsExactly(new MoveGroup("block1", 0, 160));
    }

    @Test
    void aFoldedGroupIsMovedByItsCard() {
        stage.group("block1", "one", "two").edit(new FoldGroup("block1", true));
        Point at = stage.on("block1");
        stage.drag(at, beside(at, 0, 160));

        assertThat(stage.network().group("block1").orElseThrow().at()).isEqualTo(new Position(400, 360));
    }

    @Test
    void aNodeWithoutWiresLightsUpTheWireItIsDraggedOnto() {
        stage.node("new", "same", 600, 600);
        Wire wire = Wire.of("one", "two");
        stage.press(stage.on("new")).move(stage.on(wire));

        assertThat(stage.overlay().litWire()).contains(wire);
    }

    @Test
    void andIsInsertedThereByOneEdit() {
        stage.node("new", "same", 600, 600);
        stage.drag(stage.on("new"), stage.on(Wire.of("one", "two")));

        assertThat(stage.edits()).hasSize(1);
        assertThat(stage.network().wires())
                .contains(Wire.of("one", "new"), Wire.of("new", "two"))
                .doesNotContain(Wire.of("one", "two"));
    }

    @Test
    void whatFollowsInTheRowMakesRoomForIt() {
        stage.node("new", "same", 600, 600);
        stage.drag(stage.on("new"), stage.on(Wire.of("one", "two")));

        assertThat(stage.box("two").x()).isGreaterThanOrEqualTo(stage.box("new").right() + Room.GAP);
        assertThat(stage.box("sink").x() - stage.box("two").x()).isEqualTo(400);
    }

    @Test
    void withAltItIsNotInserted() {
        stage.node("new", "same", 600, 600);
        stage.drag(stage.on("new"), stage.on(Wire.of("one", "two")), Modifiers.ALT);

        assertThat(stage.network().wires()).contains(Wire.of("one", "two"));
    }

    @Test
    void aNodeThatHasWiresIsNotInserted() {
        stage.node("a", "same", 0, 600).node("b", "same", 400, 600).wire("a", "b");
        stage.drag(stage.on("b"), stage.on(Wire.of("one", "two")));

        assertThat(stage.network().wires()).contains(Wire.of("one", "two"));
    }

    @Test
    void aNodeWithoutInputIsNotInserted() {
        stage.node("other", "source", 600, 600);
        stage.drag(stage.on("other"), stage.on(Wire.of("one", "two")));

        assertThat(stage.network().wires()).contains(Wire.of("one", "two"));
    }

    @Test
    void idsInASelectionThatAreNotToBeSeenDoNotMove() {
        stage.select(Selection.of(Set.of("gone", "one")));
        Point at = stage.on("one");
        stage.drag(at, beside(at, 0, 160));

        assertThat(stage.edits()).containsExactly(new MoveNodes(Map.of("one", new Position(400, 360))));
    }

    @Test
    void draggedIntoAFrameItLightsUpTheGroup() {
        stage.group("block1", "one", "two").node("new", "same", 600, 600);
        stage.press(stage.on("new")).move(Stage.point(600, 245));

        assertThat(stage.overlay().litGroup()).contains("block1");
    }

    @Test
    void andBelongsToItWhenLetGoOf() {
        stage.group("block1", "one", "two").node("new", "same", 600, 600);
        stage.drag(stage.on("new"), Stage.point(600, 245));

        assertThat(stage.edits()).hasSize(1);
        assertThat(stage.network().parent("block1.new")).contains("block1");
        assertThat(stage.selection()).isEqualTo(Selection.of("block1.new"));
    }

    @Test
    void withAltItDoesNot() {
        stage.group("block1", "one", "two").node("new", "same", 600, 600);
        stage.drag(stage.on("new"), Stage.point(600, 245), Modifiers.ALT);

        assertThat(stage.network().parent("new")).isEmpty();
    }

    @Test
    void aMemberThatIsDraggedOutStaysAMember() {
        stage.group("block1", "one", "two");
        stage.drag(stage.on("block1.one"), Stage.point(300, 700));

        assertThat(stage.network().parent("block1.one")).contains("block1");
    }

    @Test
    void insertedIntoAWireWithinAGroupItBelongsToIt() {
        stage.group("block1", "one", "two").node("new", "same", 600, 600);
        stage.drag(stage.on("new"), stage.on(Wire.of("block1.one", "block1.two")));

        assertThat(stage.network().wires()).contains(Wire.of("block1.one", "block1.new"));
        assertThat(stage.selection()).isEqualTo(Selection.of("block1.new"));
    }
}
