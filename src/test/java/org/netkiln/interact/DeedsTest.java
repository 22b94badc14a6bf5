package org.netkiln.interact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.netkiln.edit.FoldGroup;
import org.netkiln.edit.RemoveNodes;
import org.netkiln.graph.Position;
import org.netkiln.graph.Wire;
import org.netkiln.layout.Scene;
import org.netkiln.text.Text;

/** What is done with what is selected. */
class DeedsTest {
    private final Stage stage = Stage.row();

    @Test
    void deleteRemovesAndReconnects() {
        stage.select("one").key(Key.DELETE);

        assertThat(stage.edits()).containsExactly(new RemoveNodes(Set.of("one"), true));
        assertThat(stage.network().wires()).contains(Wire.of("source", "two"));
    }

    @Test
    void withShiftItDoesNotReconnect() {
        stage.select("one").key(Key.DELETE, Modifiers.SHIFT);

        assertThat(stage.network().wires()).containsExactly(Wire.of("two", "sink"));
    }

    @Test
    void wiresNodesAndNotesAreDeletedTogether() {
        stage.note("note1", 0, 400)
                .select(Selection.of("two")
                        .plus(Selection.ofNote("note1"))
                        .plus(Selection.NONE.only(Wire.of("source", "one"))))
                .key(Key.DELETE);

        assertThat(stage.edits()).hasSize(1);
        assertThat(stage.network().wires()).containsExactly(Wire.of("one", "sink"));
        assertThat(stage.network().notes()).isEmpty();
    }

    @Test
    void afterwardsTheKeyboardIsAtWhatCameBefore() {
        stage.select("two").key(Key.DELETE);

        assertThat(stage.selection()).isEqualTo(Selection.NONE.focus(Optional.of("one")));
    }

    @Test
    void aDuplicateLiesBesideItsOriginalAndIsSelected() {
        stage.select("one", "two").key(Key.D, Modifiers.CTRL);

        assertThat(stage.edits()).hasSize(1);
        assertThat(stage.selection().nodes()).containsExactly("one1", "two1");
        assertThat(stage.network().wires()).contains(Wire.of("one1", "two1"));
        assertThat(stage.network().node("one1").orElseThrow().at()).isEqualTo(new Position(424, 224));
    }

    @Test
    void nodesBecomeAGroup() {
        stage.select("one", "two").key(Key.G, Modifiers.CTRL);

        assertThat(stage.network().group("block1").orElseThrow().members()).containsExactly("block1.one", "block1.two");
        assertThat(stage.selection()).isEqualTo(Selection.of("block1"));
    }

    @Test
    void andAGroupBecomesNodes() {
        stage.group("block1", "one", "two").select("block1").key(Key.G, Modifiers.CTRL_SHIFT);

        assertThat(stage.network().groups()).isEmpty();
        assertThat(stage.selection().nodes()).containsExactlyInAnyOrder("one", "two");
    }

    @Test
    void theGroupAroundTheKeyboardIsMeantWhereNoneIsSelected() {
        stage.group("block1", "one", "two").select("block1.one").key(Key.G, Modifiers.CTRL_SHIFT);

        assertThat(stage.network().groups()).isEmpty();
    }

    @Test
    void aGroupIsFoldedAndOpened() {
        stage.group("block1", "one", "two").select("block1").put(new Input.Do(Deed.FOLD));
        assertThat(stage.network().group("block1").orElseThrow().folded()).isTrue();

        stage.put(new Input.Do(Deed.FOLD));
        assertThat(stage.edits()).endsWith(new FoldGroup("block1", false));
    }

    @Test
    void aNodeIsTakenOutOfItsGroup() {
        stage.group("block1", "one", "two").select("block1.two").put(new Input.Do(Deed.TAKE_OUT_OF_GROUP));

        assertThat(stage.edits()).hasSize(1);
        assertThat(stage.network().parent("two")).isEmpty();
        assertThat(stage.selection()).isEqualTo(Selection.of("two"));
        assertThat(stage.scene().frames().get(0).box().touches(stage.box("two")))
                .isFalse();
    }

    @Test
    void f2Renames() {
        stage.select("one").key(Key.F2);

        assertThat(stage.effects()).containsExactly(new Effect.EditName("one"));
    }

    @Test
    void ctrlASelectsAllThatIsToBeSeen() {
        stage.note("note1", 0, 400).key(Key.A, Modifiers.CTRL);

        assertThat(stage.selection().nodes()).containsExactly("source", "one", "two", "sink");
        assertThat(stage.selection().notes()).containsExactly("note1");
    }

    @Test
    void aNoteIsAddedInTheMiddleAndWrittenOn() {
        stage.put(new Input.Do(Deed.ADD_NOTE));

        assertThat(stage.network().notes()).containsKey("note1");
        assertThat(stage.effects()).endsWith(new Effect.EditNote("note1"));
        assertThat(stage.viewport()
                        .visible()
                        .contains(Scene.box(stage.network().note("note1").orElseThrow())
                                .centre()))
                .isTrue();
    }

    @Test
    void nodesAreAligned() {
        stage.node("low", "same", 403, 409).select("one", "low").put(new Input.Do(Deed.ALIGN_LEFT));

        assertThat(stage.edits()).hasSize(1);
        assertThat(stage.box("low").x()).isEqualTo(400);
    }

    @ParameterizedTest
    @EnumSource(names = {"DELETE", "DUPLICATE", "RENAME"})
    void whatNeedsASelectionSaysSo(Deed deed) {
        stage.put(new Input.Do(deed));

        assertThat(stage.effects()).containsExactly(new Effect.ShowWhyNot(Text.of("interact.nothing-selected")));
    }

    @Test
    void whatCannotBeDoneIsKnownBefore() {
        stage.select("one");

        assertThat(Interaction.whyNot(Deed.DELETE, stage.context())).isEmpty();
        assertThat(Interaction.whyNot(Deed.ALIGN_TOP, stage.context())).contains(Text.of("interact.two-to-align"));
        assertThat(Interaction.whyNot(Deed.UNGROUP, stage.context())).contains(Text.of("interact.no-group-selected"));
        assertThat(Interaction.whyNot(Deed.LEAVE_GROUP, stage.context())).contains(Text.of("interact.in-no-group"));
    }
}
