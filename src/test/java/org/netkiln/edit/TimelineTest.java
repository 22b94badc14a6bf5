package org.netkiln.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.netkiln.text.Text;

class TimelineTest {
    @Test
    void holdsPastAndFuture() {
        History<String> history = history(3);
        history.undo();

        assertThat(history.timeline())
                .isEqualTo(new Timeline<>(
                        List.of("0", "1", "2", "3"), List.of(label(1), label(2), label(3)), 2, OptionalInt.of(0)));
    }

    @Test
    void aHistoryMadeOfItGoesOnWhereItEnded() {
        History<String> history = history(3);
        history.markSaved();
        history.undo();
        History<String> restored = new History<>(history.timeline());

        assertThat(restored.current()).isEqualTo("2");
        assertThat(restored.undoLabel()).contains(label(2));
        assertThat(restored.redoLabel()).contains(label(3));
        restored.redo();
        assertThat(restored.isAtSavedPoint()).isTrue();
        assertThat(restored.timeline()).isEqualTo(withPosition(history.timeline(), 3));
    }

    @Test
    void forgetsWhereItWasSavedWhenThatIsNoLongerThere() {
        History<String> history = history(2);
        history.markSaved();
        history.undo();
        history.apply(label(9), Optional.empty(), "9");

        assertThat(history.timeline().saved()).isEmpty();
        assertThat(history.timeline().isDirty()).isTrue();
        assertThat(new History<>(history.timeline()).isAtSavedPoint()).isFalse();
    }

    @Test
    void otherStatesKeepLabelsAndPlaces() {
        History<String> history = history(2);
        history.undo();

        assertThat(history.timeline().map(state -> "x" + state))
                .isEqualTo(
                        new Timeline<>(List.of("x0", "x1", "x2"), List.of(label(1), label(2)), 1, OptionalInt.of(0)));
    }

    @Test
    void isBoundedToTheLatestSteps() {
        Timeline<String> bounded = history(10).timeline().bounded(4);

        assertThat(bounded.states()).containsExactly("6", "7", "8", "9", "10");
        assertThat(bounded.labels()).containsExactly(label(7), label(8), label(9), label(10));
        assertThat(bounded.position()).isEqualTo(4);
        assertThat(bounded.saved()).isEmpty();
    }

    @Test
    void keepsAsMuchOfTheFutureAsOfThePast() {
        History<String> history = history(10);
        for (int i = 0; i < 5; i++) {
            history.undo();
        }

        assertThat(history.timeline().bounded(4).states()).containsExactly("3", "4", "5", "6", "7");
    }

    @Test
    void keepsAllThereIsWhenEverythingWasUndone() {
        History<String> history = history(3);
        while (history.canUndo()) {
            history.undo();
        }

        assertThat(history.timeline().bounded(4)).isEqualTo(history.timeline());
        assertThat(history.timeline().bounded(2).states()).containsExactly("0", "1", "2");
    }

    private static History<String> history(int steps) {
        History<String> history = new History<>("0");
        for (int i = 1; i <= steps; i++) {
            history.apply(label(i), Optional.empty(), String.valueOf(i));
        }
        return history;
    }

    private static Text label(int step) {
        return Text.literal("to " + step);
    }

    private static Timeline<String> withPosition(Timeline<String> timeline, int position) {
        return new Timeline<>(timeline.states(), timeline.labels(), position, timeline.saved());
    }
}
