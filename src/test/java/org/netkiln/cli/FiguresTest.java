package org.netkiln.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FiguresTest {
    @Test
    void countsAreGrouped() {
        assertThat(Figures.count(1234567)).isEqualTo("1,234,567");
    }

    @Test
    void bytesTakeTheUnitThatReadsBest() {
        assertThat(Figures.bytes(999)).isEqualTo("999 B");
        assertThat(Figures.bytes(177_704)).isEqualTo("177.7 kB");
        assertThat(Figures.bytes(1_500_000_000)).isEqualTo("1.5 GB");
    }

    @Test
    void durationsTakeTheUnitsThatReadBest() {
        assertThat(Figures.duration(15.34)).isEqualTo("15.3 s");
        assertThat(Figures.duration(245)).isEqualTo("4 min 05 s");
        assertThat(Figures.duration(7800)).isEqualTo("2 h 10 min");
    }
}
