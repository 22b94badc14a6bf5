package org.netkiln.insight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.netkiln.data.Samples;
import org.netkiln.train.LineSamples;

/** {@code LineSamples} as many have the labels 0, 1 and 2. */
class SampleChoiceTest {
    private final Samples samples = new LineSamples(0, 400);

    @Test
    void aSpreadHasAsManyOfEachClassInTurn() {
        SampleChoice choice = SampleChoice.spread(samples, 8, 1);

        assertThat(choice.samples().stream().map(samples::label)).containsExactly(0, 1, 2, 0, 1, 2, 0, 1);
        assertThat(choice.samples()).doesNotHaveDuplicates();
    }

    @Test
    void theSameSeedChoosesTheSame() {
        assertThat(SampleChoice.spread(samples, 8, 1)).isEqualTo(SampleChoice.spread(samples, 8, 1));
        assertThat(SampleChoice.spread(samples, 8, 1)).isNotEqualTo(SampleChoice.spread(samples, 8, 2));
    }

    @Test
    void ofFewSamplesAllAreTaken() {
        assertThat(SampleChoice.spread(new LineSamples(0, 5), 48, 1).samples())
                .containsExactlyInAnyOrder(0, 1, 2, 3, 4);
    }

    @Test
    void oneClassAlone() {
        SampleChoice choice = SampleChoice.ofClass(samples, 2, 5, 1);

        assertThat(choice.samples()).hasSize(5).doesNotHaveDuplicates();
        assertThat(choice.samples().stream().map(samples::label)).containsOnly(2);
    }
}
