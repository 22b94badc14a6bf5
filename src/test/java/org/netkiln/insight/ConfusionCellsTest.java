package org.netkiln.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.netkiln.train.event.Verdicts;

class ConfusionCellsTest {
    private static final int[] LABELS = {0, 0, 1, 1, 1, 0};
    private final Verdicts verdicts =
            new Verdicts(new int[] {0, 1, 1, 0, 0, 1}, new float[] {0.9f, 0.6f, 0.8f, 0.7f, 0.95f, 0.6f});
    private final ConfusionCells cells = ConfusionCells.of(verdicts, 3, sample -> LABELS[sample]);

    @Test
    void countsSamplesByClassAndVerdict() {
        assertThat(cells.counts().counts())
                .isEqualTo(List.of(List.of(1L, 2L, 0L), List.of(2L, 1L, 0L), List.of(0L, 0L, 0L)));
        assertThat(cells.count(0, 1)).isEqualTo(2);
    }

    @Test
    void aCellsSamplesComeMostConfidentFirst() {
        assertThat(cells.samples(1, 0)).containsExactly(4, 3);
    }

    @Test
    void ofEquallyConfidentOnesTheLowerNumberComesFirst() {
        assertThat(cells.samples(0, 1)).containsExactly(1, 5);
    }

    @Test
    void anEmptyCellHasNone() {
        assertThat(cells.samples(2, 2)).isEmpty();
    }

    @Test
    void allMistakesComeMostConfidentFirst() {
        assertThat(cells.mistakes()).containsExactly(4, 3, 1, 5);
        assertThat(SampleChoice.mistakes(cells, 2).samples()).containsExactly(4, 3);
        assertThat(cells.confidence(4)).isEqualTo(0.95f);
    }

    @Test
    void aClassBeyondThoseNamedStillHasARow() {
        assertThat(ConfusionCells.of(verdicts, 1, sample -> LABELS[sample]).classes())
                .isEqualTo(2);
    }
}
