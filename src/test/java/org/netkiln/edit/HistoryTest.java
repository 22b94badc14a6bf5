package org.netkiln.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.netkiln.graph.Network;
import org.netkiln.graph.Node;
import org.netkiln.text.Text;

class HistoryTest {
    private static final Network START = Network.empty().with(Node.of("a", "same"));

    private final History<Network> history = new History<>(START);

    @Test
    void undoesAndRedoesByName() {
        apply(set(1));
        Network changed = history.current();

        assertThat(history.undoLabel()).contains(set(1).label());
        history.undo();
        assertThat(history.current()).isEqualTo(START);
        assertThat(history.redoLabel()).contains(Text.of("edit.set-param", Text.literal("a"), "p", "1"));
        history.redo();
        assertThat(history.current()).isEqualTo(changed);
    }

    @Test
    void dropsAnEditThatChangesNothing() {
        apply(set(1));
        history.undo();

        assertThat(apply(new RemoveNodes(Set.of("x"), true))).isFalse();
        assertThat(history.canUndo()).isFalse();
        assertThat(history.canRedo()).isTrue();
    }

    @Test
    void forgetsTheFutureWhenSomethingNewHappens() {
        apply(set(1));
        history.undo();
        apply(add("b"));

        assertThat(history.canRedo()).isFalse();
    }

    @Test
    void undoesARowOfTheSameEditInOne() {
        apply(set(1));
        apply(set(2));
        apply(set(3));
        history.undo();

        assertThat(history.current()).isEqualTo(START);
    }

    @Test
    void keepsEditsApartOnceSealed() {
        apply(set(1));
        history.seal();
        apply(set(2));
        history.undo();

        assertThat(history.current()).isEqualTo(set(1).applyTo(START));
    }

    @Test
    void keepsEditsOfOtherParametersApart() {
        apply(set(1));
        apply(new SetParam(Set.of("a"), "q", 1));
        history.undo();

        assertThat(history.current()).isEqualTo(set(1).applyTo(START));
    }

    @Test
    void dropsARowThatEndsWhereItBegan() {
        apply(set(1));
        history.seal();
        apply(set(2));
        apply(set(1));
        apply(set(3));
        history.undo();

        assertThat(history.current()).isEqualTo(set(1).applyTo(START));
    }

    @Test
    void knowsWhatTheFileHolds() {
        assertThat(history.isAtSavedPoint()).isTrue();
        apply(set(1));
        assertThat(history.isAtSavedPoint()).isFalse();
        history.markSaved();
        assertThat(history.isAtSavedPoint()).isTrue();
        history.undo();
        assertThat(history.isAtSavedPoint()).isFalse();
        history.redo();
        assertThat(history.isAtSavedPoint()).isTrue();
    }

    @Test
    void knowsWhatTheFileHoldsIfItWasEditedWhileItWasWritten() {
        apply(set(1));
        Network written = history.current();
        apply(add("b"));
        history.markSaved(written);

        assertThat(history.isAtSavedPoint()).isFalse();
        history.undo();
        assertThat(history.isAtSavedPoint()).isTrue();
    }

    @Test
    void doesNotMergeAcrossASave() {
        apply(set(1));
        history.markSaved();
        apply(set(2));
        history.undo();

        assertThat(history.isAtSavedPoint()).isTrue();
    }

    @Test
    void bailsOutOfEverythingSinceTheMark() {
        apply(set(1));
        History.Mark mark = history.mark();
        apply(set(2));
        apply(add("b"));
        history.bailTo(mark);

        assertThat(history.current()).isEqualTo(set(1).applyTo(START));
        assertThat(history.canRedo()).isFalse();
    }

    @Test
    void bailingOutOfNothingKeepsTheFuture() {
        apply(set(1));
        history.undo();
        history.bailTo(history.mark());

        assertThat(history.canRedo()).isTrue();
    }

    @Test
    void refusesAMarkThatWasUndone() {
        apply(set(1));
        History.Mark mark = history.mark();
        history.undo();
        apply(set(2));

        assertThatIllegalArgumentException().isThrownBy(() -> history.bailTo(mark));
    }

    private boolean apply(Edit edit) {
        return history.apply(edit.label(), edit.mergeKey(), edit.applyTo(history.current()));
    }

    private static Edit set(int value) {
        return new SetParam(Set.of("a"), "p", value);
    }

    private static Edit add(String id) {
        return new AddNode(Node.of(id, "same"));
    }
}
