package org.netkiln.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Three classes: 3 of 4 zeros found, one taken for a two; all ones taken for zeros; no two seen. */
class ConfusionTest {
    private final Confusion confusion =
            new Confusion(List.of(List.of(3L, 0L, 1L), List.of(2L, 0L, 0L), List.of(0L, 0L, 0L)));

    @Test
    void countsSamplesAndThoseOnTheDiagonal() {
        assertThat(confusion.samples()).isEqualTo(6);
        assertThat(confusion.correct()).isEqualTo(3);
    }

    @Test
    void recallIsTheShareOfAClassThatWasFound() {
        assertThat(confusion.recall(0)).isEqualTo(3.0 / 4);
        assertThat(confusion.recall(1)).isZero();
    }

    @Test
    void precisionIsTheShareOfTheAnswersThatWereRight() {
        assertThat(confusion.precision(0)).isEqualTo(3.0 / 5);
        assertThat(confusion.precision(2)).isZero();
    }

    @Test
    void aClassWithoutSamplesHasNoRecallAndOneNeverAnsweredNoPrecision() {
        assertThat(confusion.recall(2)).isNaN();
        assertThat(confusion.precision(1)).isNaN();
    }
}
