package org.netkiln.ui.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScoresTest {
    @Test
    void probabilitiesSumToOne() {
        assertThat(Scores.tellClasses(List.of(0.25, 0.75))).isTrue();
        assertThat(Scores.tellClasses(List.of(0.25, 0.25))).isFalse();
        assertThat(Scores.tellClasses(List.of(2.0, -1.0))).isFalse();
    }

    @Test
    void aNetworkThatDivergedStillTellsClasses() {
        assertThat(Scores.tellClasses(List.of(Double.NaN, Double.NaN))).isTrue();
    }
}
