package org.netkiln.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Groups and notes in a network. */
class GroupTest {
    private static final Group INNER = Group.of("g.inner", List.of("g.inner.b"));
    private static final Group OUTER = Group.of("g", List.of("g.a", "g.inner", "note1"));
    private static final Note NOTE = Note.of("note1", "Why?", new Position(0, 0));
    private static final Network NESTED = Network.of(
            List.of(Node.of("g.a", "same"), Node.of("g.inner.b", "same"), Node.of("c", "same")),
            List.of(Wire.of("g.a", "g.inner.b"), Wire.of("g.inner.b", "c")),
            List.of(OUTER, INNER),
            List.of(NOTE));

    @Test
    void knowsWhatLiesInWhat() {
        assertThat(NESTED.parent("g.a")).contains("g");
        assertThat(NESTED.parent("c")).isEmpty();
        assertThat(NESTED.groupsAround("g.inner.b")).containsExactly("g.inner", "g");
        assertThat(NESTED.inside("g")).containsExactlyInAnyOrder("g.a", "g.inner", "g.inner.b", "note1");
    }

    @Test
    void tellsTheNameOfAMemberWithinItsGroup() {
        assertThat(OUTER.nameOf("g.a")).isEqualTo("a");
        assertThat(OUTER.nameOf("other")).isEqualTo("other");
        assertThat(OUTER.prefixed("a")).isEqualTo("g.a");
    }

    @Test
    void aGroupLosesANodeThatGoes() {
        assertThat(NESTED.without("g.a").group("g").orElseThrow().members()).containsExactly("g.inner", "note1");
    }

    @Test
    void aGroupThatIsLeftEmptyGoesToo() {
        Network left = NESTED.without(Set.of("g.a", "g.inner.b", "note1"));

        assertThat(left.groups()).isEmpty();
        assertThat(left.notes()).isEmpty();
        assertThat(left.nodes()).extracting(Node::id).containsExactly("c");
    }

    @Test
    void membersFollowANewId() {
        Network renamed = NESTED.with("g.a", node -> node.withId("g.first"));

        assertThat(renamed.group("g").orElseThrow().members()).containsExactly("g.first", "g.inner", "note1");
        assertThat(renamed.wires()).contains(Wire.of("g.first", "g.inner.b"));
    }

    @Test
    void manyIdsChangeAtOnce() {
        Network renamed = NESTED.renamed(Map.of("g", "h", "g.a", "g.b", "note1", "n"));

        assertThat(renamed.group("h").orElseThrow().members()).containsExactly("g.b", "g.inner", "n");
        assertThat(renamed.note("n")).contains(NOTE.withId("n"));
    }

    @Test
    void idsOfGroupsAndNotesAreTakenToo() {
        assertThat(NESTED.freeId("g")).isEqualTo("g1");
        assertThat(NESTED.freeId("note1")).isEqualTo("note2");
    }

    @Test
    void refusesGroupsThatDoNotNest() {
        List<Group> missing = List.of(Group.of("g", List.of("x")));
        List<Group> twice = List.of(Group.of("g", List.of("c")), Group.of("h", List.of("c")));
        List<Group> circle = List.of(Group.of("g", List.of("h")), Group.of("h", List.of("g")));
        List<Group> taken = List.of(Group.of("c", List.of("g.a")));

        for (List<Group> bad : List.of(missing, twice, circle, taken)) {
            assertThatIllegalArgumentException().isThrownBy(() -> NESTED.withGroups(bad));
        }
    }

    @Test
    void networksDifferByTheirGroupsAndNotes() {
        assertThat(NESTED.withGroups(List.of())).isNotEqualTo(NESTED);
        assertThat(NESTED.withGroups(List.of(OUTER, INNER))).isEqualTo(NESTED);
        assertThat(NESTED.withNotes(List.of(NOTE.withText("Because.")))).isNotEqualTo(NESTED);
    }

    @Test
    void theDifferenceNamesGroupsAndNotes() {
        Network after =
                NESTED.withGroups(List.of(OUTER, INNER.withRepeat(3))).withNotes(List.of(NOTE.withText("Because.")));

        NetworkDiff diff = NetworkDiff.between(NESTED, after);

        assertThat(diff.groups()).containsExactly("g.inner");
        assertThat(diff.notes()).containsExactly("note1");
        assertThat(diff.changed()).isEmpty();
    }
}
