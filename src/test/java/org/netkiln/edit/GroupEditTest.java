package org.netkiln.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.netkiln.graph.Group;
import org.netkiln.graph.Network;
import org.netkiln.graph.Node;
import org.netkiln.graph.Note;
import org.netkiln.graph.PortRef;
import org.netkiln.graph.Position;
import org.netkiln.graph.Wire;

class GroupEditTest {
    private static final Network CHAIN = Network.of(
            List.of(Node.of("a", "same"), Node.of("b", "same"), Node.of("c", "same"), Node.of("d", "same")),
            List.of(Wire.of("a", "b"), Wire.of("b", "c"), Wire.of("c", "d")));
    private static final Network GROUPED = new GroupNodes(Set.of("b", "c"), "block1").applyTo(CHAIN);

    @Test
    void groupingPutsTheGroupsIdInFront() {
        assertThat(ids(GROUPED)).containsExactly("a", "block1.b", "block1.c", "d");
        assertThat(members(GROUPED, "block1")).containsExactlyInAnyOrder("block1.b", "block1.c");
        assertThat(GROUPED.wires())
                .containsExactly(Wire.of("a", "block1.b"), Wire.of("block1.b", "block1.c"), Wire.of("block1.c", "d"));
    }

    @Test
    void groupingUnderATakenIdFindsAFreeOne() {
        GroupNodes again = new GroupNodes(Set.of("a"), "block1");

        assertThat(again.idIn(GROUPED)).isEqualTo("block2");
        assertThat(ids(again.applyTo(GROUPED))).contains("block2.a");
    }

    @Test
    void groupingWithinAGroupNests() {
        Network nested = new GroupNodes(Set.of("block1.b"), "inner").applyTo(GROUPED);

        assertThat(members(nested, "block1")).containsExactlyInAnyOrder("block1.inner", "block1.c");
        assertThat(members(nested, "block1.inner")).containsExactly("block1.inner.b");
    }

    @Test
    void groupingAGroupTakesItWhole() {
        Network outer = new GroupNodes(Set.of("block1", "block1.b", "d"), "stage").applyTo(GROUPED);

        assertThat(members(outer, "stage")).containsExactlyInAnyOrder("stage.block1", "stage.d");
        assertThat(members(outer, "stage.block1")).containsExactlyInAnyOrder("stage.block1.b", "stage.block1.c");
    }

    @Test
    void groupingAcrossGroupsTakesNodesOutOfThem() {
        Network across = new GroupNodes(Set.of("a", "block1.b"), "head").applyTo(GROUPED);

        assertThat(members(across, "head")).containsExactlyInAnyOrder("head.a", "head.b");
        assertThat(members(across, "block1")).containsExactly("block1.c");
    }

    @Test
    void groupingNothingChangesNothing() {
        assertThat(new GroupNodes(Set.of("x"), "block1").applyTo(CHAIN)).isEqualTo(CHAIN);
    }

    @Test
    void ungroupingIsTheWayBack() {
        assertThat(new Ungroup("block1").applyTo(GROUPED)).isEqualTo(CHAIN);
    }

    @Test
    void ungroupingKeepsIdsFree() {
        Network taken = GROUPED.with(Node.of("b", "same"));

        assertThat(ids(new Ungroup("block1").applyTo(taken))).containsExactly("a", "b1", "c", "d", "b");
    }

    @Test
    void ungroupingLeavesWhatIsInsideInTheGroupAround() {
        Network nested = new GroupNodes(Set.of("block1.b"), "inner").applyTo(GROUPED);

        assertThat(new Ungroup("block1.inner").applyTo(nested)).isEqualTo(GROUPED);
        assertThat(members(new Ungroup("block1").applyTo(nested), "inner")).containsExactly("inner.b");
    }

    @Test
    void renamingAGroupRenamesAllThatLiesInside() {
        Network renamed = new RenameGroup("block1", "stem").applyTo(GROUPED);

        assertThat(ids(renamed)).containsExactly("a", "stem.b", "stem.c", "d");
        assertThat(members(renamed, "stem")).containsExactlyInAnyOrder("stem.b", "stem.c");
    }

    @Test
    void aNodeInAGroupKeepsTheGroupsIdWhenRenamed() {
        assertThat(ids(new Rename("block1.b", "first").applyTo(GROUPED))).contains("block1.first");
        assertThat(ids(new Rename("block1.b", "block1.first").applyTo(GROUPED))).contains("block1.first");
    }

    @Test
    void nodesMoveIntoAGroupAndOutAgain() {
        Network in = new Regroup(Set.of("d"), Optional.of("block1")).applyTo(GROUPED);

        assertThat(members(in, "block1")).containsExactlyInAnyOrder("block1.b", "block1.c", "block1.d");
        assertThat(new Regroup(Set.of("block1.d"), Optional.empty()).applyTo(in))
                .isEqualTo(GROUPED);
    }

    @Test
    void aGroupDoesNotMoveIntoItself() {
        assertThat(new Regroup(Set.of("block1"), Optional.of("block1")).applyTo(GROUPED))
                .isEqualTo(GROUPED);
    }

    @Test
    void repeatingLessThanOnceIsOnce() {
        assertThat(new SetRepeat("block1", 3)
                        .applyTo(GROUPED)
                        .group("block1")
                        .orElseThrow()
                        .repeat())
                .isEqualTo(3);
        assertThat(new SetRepeat("block1", 0).applyTo(GROUPED)).isEqualTo(GROUPED);
    }

    @Test
    void aFoldedCardLiesWhereTheGroupsCornerWas() {
        Network placed = new MoveNodes(Map.of("block1.b", new Position(50, 10), "block1.c", new Position(20, 40)))
                .applyTo(GROUPED);

        Network folded = new FoldGroup("block1", true).applyTo(placed);

        assertThat(folded.group("block1").orElseThrow())
                .isEqualTo(placed.group("block1").orElseThrow().folded(true).at(new Position(20, 10)));
    }

    @Test
    void whatLiesInAFoldedGroupMovesWithItsCard() {
        Network placed = new FoldGroup("block1", true)
                .applyTo(new MoveNodes(Map.of("block1.b", new Position(50, 10))).applyTo(GROUPED));

        Network moved = new MoveNodes(Map.of("block1", new Position(60, 10))).applyTo(placed);

        assertThat(moved.group("block1").orElseThrow().at()).isEqualTo(new Position(60, 10));
        assertThat(moved.node("block1.b").orElseThrow().at()).isEqualTo(new Position(60, 10));
        assertThat(moved.node("block1.c").orElseThrow().at()).isNull();
    }

    @Test
    void movingAnOpenGroupMovesItsMembers() {
        Network placed = new MoveNodes(Map.of("block1.b", new Position(50, 10))).applyTo(GROUPED);

        Network moved = new MoveGroup("block1", 5, -5).applyTo(placed);

        assertThat(moved.node("block1.b").orElseThrow().at()).isEqualTo(new Position(55, 5));
    }

    @Test
    void aNodeAddedInAGroupGetsItsPrefix() {
        Network after = new AddNode(Node.of("b", "same"), Optional.of("block1")).applyTo(GROUPED);

        assertThat(members(after, "block1")).containsExactlyInAnyOrder("block1.b", "block1.c", "block1.b1");
    }

    @Test
    void aNodeInsertedBetweenMembersBecomesOne() {
        Network inside = new InsertOnWire(Wire.of("block1.b", "block1.c"), Node.of("new", "same")).applyTo(GROUPED);
        Network outside = new InsertOnWire(Wire.of("a", "block1.b"), Node.of("new", "same")).applyTo(GROUPED);

        assertThat(members(inside, "block1")).contains("block1.new");
        assertThat(ids(outside)).contains("new");
    }

    @Test
    void removingAGroupReconnectsWhatWasAroundIt() {
        Network left = new RemoveNodes(Set.of("block1"), true).applyTo(GROUPED);

        assertThat(left.groups()).isEmpty();
        assertThat(left.wires()).containsExactly(Wire.of("a", "d"));
    }

    @Test
    void removingAResidualBlockReconnectsItsOneWayInToWhatItFed() {
        Network residual = Network.of(
                List.of(Node.of("a", "same"), Node.of("b", "same"), Node.of("add", "merge"), Node.of("d", "same")),
                List.of(
                        Wire.of("a", "b"),
                        Wire.of("b", "add"),
                        new Wire(PortRef.of("a"), new PortRef("add", 1)),
                        Wire.of("add", "d")));

        assertThat(new RemoveNodes(Set.of("add", "b"), true).applyTo(residual).wires())
                .containsExactly(Wire.of("a", "d"));
    }

    @Test
    void aCopiedGroupIsPastedWithAllThatLiesInIt() {
        Clipping clipping = Clipping.of(GROUPED, Set.of("block1"));
        Paste paste = new Paste(clipping, new Position(10, 10));

        Network pasted = paste.applyTo(GROUPED);

        assertThat(members(pasted, "block2")).containsExactlyInAnyOrder("block2.b", "block2.c");
        assertThat(pasted.wires()).contains(Wire.of("block2.b", "block2.c"));
        assertThat(paste.selection(GROUPED)).containsExactly("block2");
    }

    @Test
    void aNodeCopiedOutOfAGroupLosesItsPrefix() {
        Clipping clipping = Clipping.of(GROUPED, Set.of("block1.b"));

        assertThat(clipping.nodes()).extracting(Node::id).containsExactly("b");
        assertThat(ids(Paste.into("block1", clipping, new Position(0, 0)).applyTo(GROUPED)))
                .contains("block1.b1");
    }

    @Test
    void duplicatesStayInTheirGroup() {
        Network after = Paste.duplicate(GROUPED, Set.of("block1.b", "d"), new Position(0, 0))
                .applyTo(GROUPED);

        assertThat(members(after, "block1")).containsExactlyInAnyOrder("block1.b", "block1.c", "block1.b1");
        assertThat(ids(after)).contains("d1");
        assertThat(after.wires()).hasSize(3);
    }

    @Test
    void notesLieInGroupsAndFollowThem() {
        Network noted =
                new AddNote(Note.of("note", "Why?", new Position(1, 1)), Optional.of("block1")).applyTo(GROUPED);

        assertThat(noted.parent("block1.note")).contains("block1");
        assertThat(new MoveGroup("block1", 2, 0)
                        .applyTo(noted)
                        .note("block1.note")
                        .orElseThrow()
                        .at())
                .isEqualTo(new Position(3, 1));
        assertThat(new Ungroup("block1").applyTo(noted).notes()).containsOnlyKeys("note");
        assertThat(new RemoveNodes(Set.of("block1"), true).applyTo(noted).notes())
                .isEmpty();
    }

    @Test
    void editsOfAGroupThatIsGoneChangeNothing() {
        for (Edit edit : List.of(
                new Ungroup("x"),
                new FoldGroup("x", true),
                new SetRepeat("x", 2),
                new RenameGroup("x", "y"),
                new MoveGroup("x", 1, 1),
                new Regroup(Set.of("a"), Optional.of("x")))) {
            assertThat(edit.applyTo(GROUPED)).isEqualTo(GROUPED);
        }
    }

    private static List<String> ids(Network network) {
        return network.nodes().stream().map(Node::id).toList();
    }

    private static Set<String> members(Network network, String group) {
        return network.group(group).map(Group::members).orElseThrow();
    }
}
