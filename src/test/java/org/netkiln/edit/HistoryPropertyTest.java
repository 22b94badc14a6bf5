package org.netkiln.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.netkiln.graph.Network;
import org.netkiln.graph.Node;

class HistoryPropertyTest {
    @Property(tries = 200)
    void undoingEverythingIsTheStart(@ForAll("gestures") List<Gesture> gestures) {
        Network start = Network.empty().with(Node.of("n0", "same"));
        History<Network> history = new History<>(start);
        gestures.forEach(gesture -> gesture.perform(history));
        while (history.canUndo()) {
            history.undo();
        }

        assertThat(history.current()).isEqualTo(start);
    }

    @Property(tries = 200)
    void redoingEverythingIsTheEnd(@ForAll("gestures") List<Gesture> gestures) {
        History<Network> history = new History<>(Network.empty());
        gestures.forEach(gesture -> gesture.perform(history));
        Network end = history.current();
        while (history.canUndo()) {
            history.undo();
        }
        while (history.canRedo()) {
            history.redo();
        }

        assertThat(history.current()).isEqualTo(end);
    }

    @Property(tries = 200)
    void bailingOutIsTheMark(@ForAll("gestures") List<Gesture> before, @ForAll("gestures") List<Gesture> after) {
        History<Network> history = new History<>(Network.empty());
        before.forEach(gesture -> gesture.perform(history));
        Network marked = history.current();
        History.Mark mark = history.mark();
        after.forEach(gesture -> gesture.perform(history));
        history.bailTo(mark);

        assertThat(history.current()).isEqualTo(marked);
    }

    @Property(tries = 200)
    void idsStayUniqueAndValid(@ForAll("gestures") List<Gesture> gestures) {
        History<Network> history = new History<>(Network.empty());
        gestures.forEach(gesture -> gesture.perform(history));

        assertThat(history.current().nodes())
                .allMatch(node -> Node.ID.matcher(node.id()).matches());
        assertThat(history.current().groups().keySet())
                .allMatch(id -> Node.ID.matcher(id).matches());
    }

    @Property(tries = 200)
    void whatLiesInAGroupHasItsIdInFront(@ForAll("gestures") List<Gesture> gestures) {
        History<Network> history = new History<>(Network.empty());
        gestures.forEach(gesture -> gesture.perform(history));

        assertThat(history.current().groups().values())
                .allSatisfy(group -> assertThat(group.members()).allMatch(id -> id.startsWith(group.id() + ".")));
    }

    @Provide
    Arbitrary<List<Gesture>> gestures() {
        return Gesture.some();
    }
}
