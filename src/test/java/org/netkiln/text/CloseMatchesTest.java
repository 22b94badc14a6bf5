package org.netkiln.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CloseMatchesTest {
    private static final List<String> KNOWN =
            List.of("conv1d", "conv2d", "linear", "max_pool2d", "avg_pool2d", "relu", "leaky_relu");

    @Test
    void findsAWordWithALetterMissing() {
        assertThat(CloseMatches.of("conv2", KNOWN)).containsExactly("conv2d");
    }

    @Test
    void findsAWordWithTwoLettersSwapped() {
        assertThat(CloseMatches.of("sigmiod", List.of("sigmoid", "softmax"))).containsExactly("sigmoid");
    }

    @Test
    void doesNotCountCaseAndUnderscores() {
        assertThat(CloseMatches.of("MaxPool2d", KNOWN)).startsWith("max_pool2d");
    }

    @Test
    void putsTheClosestFirst() {
        assertThat(CloseMatches.of("conv3d", KNOWN)).containsExactly("conv1d", "conv2d");
        assertThat(CloseMatches.of("Conv2D", KNOWN)).containsExactly("conv2d", "conv1d");
    }

    @Test
    void findsWhatAWordBegins() {
        assertThat(CloseMatches.of("lin", KNOWN)).containsExactly("linear");
    }

    @Test
    void doesNotTakeOnePoolingForAnother() {
        assertThat(CloseMatches.of("min_pool2d", List.of("avg_pool2d"))).isEmpty();
    }

    @Test
    void findsNothingForAnotherWord() {
        assertThat(CloseMatches.of("transformer", KNOWN)).isEmpty();
    }
}
