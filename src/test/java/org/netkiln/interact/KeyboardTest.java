package org.netkiln.interact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.netkiln.edit.FoldGroup;
import org.netkiln.edit.MoveNodes;
import org.netkiln.graph.Position;
import org.netkiln.graph.Wire;

/** Everything without a mouse. */
class KeyboardTest {
    private final Stage stage = Stage.row();

    @Test
    void theFirstArrowSelectsTheFirstNode() {
        stage.key(Key.RIGHT);

        assertThat(stage.selection()).isEqualTo(Selection.of("source"));
    }

    @Test
    void rightFollowsTheWire() {
        stage.select("one").key(Key.RIGHT);

        assertThat(stage.selection()).isEqualTo(Selection.of("two"));
    }

    @Test
    void leftFollowsItBack() {
        stage.select("one").key(Key.LEFT);

        assertThat(stage.selection()).isEqualTo(Selection.of("source"));
    }

    @Test
    void rightGoesOnInTheNextRow() {
        Stage rows = new Stage()
                .node("a", "same", 0, 0)
                .node("b", "same", 400, 0)
                .node("c", "same", 0, 200)
                .wire("a", "b")
                .wire("b", "c")
                .select("b")
                .key(Key.RIGHT);

        assertThat(rows.selection()).isEqualTo(Selection.of("c"));
    }

    @Test
    void downAndUpGoToTheNeighbourThere() {
        stage.node("below", "same", 420, 400).select("one").key(Key.DOWN);
        assertThat(stage.selection()).isEqualTo(Selection.of("below"));

        stage.key(Key.UP);
        assertThat(stage.selection()).isEqualTo(Selection.of("one"));
    }

    @Test
    void whatAWireLeadsToComesBeforeWhatIsNearer() {
        stage.node("near", "same", 560, 200).select("one").key(Key.RIGHT);

        assertThat(stage.selection()).isEqualTo(Selection.of("two"));
    }

    @Test
    void atTheEndNothingHappens() {
        stage.select("sink").key(Key.RIGHT);

        assertThat(stage.selection()).isEqualTo(Selection.of("sink"));
    }

    @Test
    void withShiftArrowsSelectMore() {
        stage.select("source").key(Key.RIGHT, Modifiers.SHIFT).key(Key.RIGHT, Modifiers.SHIFT);

        assertThat(stage.selection().nodes()).containsExactly("source", "one", "two");
    }

    @Test
    void whatTheKeyboardGoesToComesIntoView() {
        stage.select("two").key(Key.RIGHT);

        assertThat(stage.viewport().visible().contains(stage.on("sink"))).isTrue();
    }

    @Test
    void withCtrlArrowsMoveByAStepOfTheGrid() {
        stage.select("one").key(Key.RIGHT, Modifiers.CTRL);

        assertThat(stage.edits()).containsExactly(new MoveNodes(Map.of("one", new Position(408, 200))));
    }

    @Test
    void withAltToo() {
        stage.select("one").key(Key.UP, Modifiers.ALT);

        assertThat(stage.edits()).containsExactly(new MoveNodes(Map.of("one", new Position(400, 192))));
    }

    @Test
    void withCtrlAndAltArrowsAreLeftToTheMenuThatAligns() {
        stage.select("one").key(Key.LEFT, new Modifiers(false, true, true));

        assertThat(stage.selection()).isEqualTo(Selection.of("one"));
        assertThat(stage.edits()).isEmpty();
    }

    @Test
    void withShiftAsWellByFive() {
        stage.select("one").key(Key.DOWN, Modifiers.CTRL_SHIFT);

        assertThat(stage.edits()).containsExactly(new MoveNodes(Map.of("one", new Position(400, 240))));
    }

    @Test
    void aHeldArrowIsOneStepThatEndsWhenItGoesUp() {
        stage.select("one")
                .put(new Input.KeyPressed(Key.RIGHT, Modifiers.CTRL))
                .put(new Input.KeyPressed(Key.RIGHT, Modifiers.CTRL))
                .put(new Input.KeyReleased(Key.RIGHT));

        assertThat(stage.edits().get(0).mergeKey())
                .isPresent()
                .isEqualTo(stage.edits().get(1).mergeKey());
        assertThat(stage.effects()).hasSize(3).endsWith(new Effect.Seal());
    }

    @Test
    void tabGoesThroughAllInReadingOrder() {
        stage.node("below", "same", 200, 400).note("note1", 600, 400);
        List<String> visited = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            stage.key(Key.TAB);
            visited.add(stage.selection().focus().orElseThrow());
        }

        assertThat(visited).containsExactly("source", "one", "two", "sink", "below", "note1");
    }

    @Test
    void afterTheLastTheKeyboardLeavesTheCanvas() {
        stage.select("sink").key(Key.TAB);

        assertThat(stage.effects()).containsExactly(new Effect.Traverse(true));
    }

    @Test
    void withShiftTabGoesBackAndLeavesBeforeTheFirst() {
        stage.select("one").key(Key.TAB, Modifiers.SHIFT);
        assertThat(stage.selection()).isEqualTo(Selection.of("source"));

        stage.key(Key.TAB, Modifiers.SHIFT);
        assertThat(stage.effects()).endsWith(new Effect.Traverse(false));
    }

    @Test
    void enterGoesToTheInspector() {
        stage.select("one").key(Key.ENTER);

        assertThat(stage.effects()).containsExactly(new Effect.Inspect());
    }

    @Test
    void onAFoldedGroupItEnters() {
        stage.group("block1", "one", "two")
                .edit(new FoldGroup("block1", true))
                .select("block1")
                .key(Key.ENTER);

        assertThat(stage.scope()).contains("block1");
    }

    @Test
    void onANoteItWrites() {
        stage.note("note1", 0, 400).select("note1").key(Key.ENTER);

        assertThat(stage.effects()).containsExactly(new Effect.EditNote("note1"));
    }

    @Test
    void backspaceLeavesAGroupWhichIsSelectedThen() {
        stage.group("block1", "one", "two").within("block1").key(Key.BACKSPACE);

        assertThat(stage.scope()).isEmpty();
        assertThat(stage.selection()).isEqualTo(Selection.of("block1"));
    }

    @Test
    void anInnerGroupIsLeftForTheOneAroundIt() {
        stage.group("inner", "one")
                .group("outer", "inner", "two")
                .within("outer.inner")
                .key(Key.BACKSPACE);

        assertThat(stage.scope()).contains("outer");
    }

    @Test
    void escFirstSelectsNothingAndThenLeavesTheGroup() {
        stage.group("block1", "one", "two")
                .within("block1")
                .select("block1.one")
                .key(Key.ESCAPE);
        assertThat(stage.selection().isEmpty()).isTrue();
        assertThat(stage.scope()).contains("block1");

        stage.key(Key.ESCAPE);
        assertThat(stage.scope()).isEmpty();
    }

    @Test
    void wGoesThroughTheWiresOfANode() {
        stage.select("one").key(Key.W);
        assertThat(stage.selection().wires()).containsExactly(Wire.of("source", "one"));

        stage.key(Key.W);
        assertThat(stage.selection().wires()).containsExactly(Wire.of("one", "two"));

        stage.key(Key.DELETE);
        assertThat(stage.network().wires()).doesNotContain(Wire.of("one", "two"));
    }

    @Test
    void arrowsGoOnFromTheNodeWhoseWireIsSelected() {
        stage.select("one").key(Key.W).key(Key.RIGHT);

        assertThat(stage.selection()).isEqualTo(Selection.of("two"));
    }

    @Test
    void aFocusThatIsNotToBeSeenIsNone() {
        stage.select(new Selection(Set.of(), Set.of(), Set.of(), Optional.of("gone")))
                .key(Key.RIGHT);

        assertThat(stage.selection()).isEqualTo(Selection.of("source"));
    }
}
