package org.netkiln.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.netkiln.graph.Network;
import org.netkiln.weights.HostTensor;

/** A batch divided among threads gives what one thread gives. */
class LanesTest {
    private static final int PIXELS = 784;
    private static final int BATCH = 257;

    @ParameterizedTest
    @ValueSource(strings = {"presets/lenet.json", "networks/inception.json"})
    void aStepDividedAmongLanesIsTheSameStep(String name) {
        checkDivided(Networks.load(name));
    }

    @ParameterizedTest
    @CsvSource({"2,1", "4,1", "1,2", "2,2", "4,3"})
    void soIsOneWithGroupsAndDilation(int groups, int dilation) {
        checkDivided(Networks.from(1, 28, 28)
                .then("conv2d", Map.of("out_channels", 4, "kernel_size", 5))
                .then("conv2d", Map.of("out_channels", 8, "kernel_size", 3, "groups", groups, "dilation", dilation))
                .then("relu")
                .then("max_pool2d", Map.of("kernel_size", 2))
                .then("flatten")
                .then("linear", Map.of("out_features", 10))
                .to("cross_entropy"));
    }

    private static void checkDivided(Network network) {
        try (NetworkLearner one = learner(network, 1);
                NetworkLearner three = learner(network, 3)) {
            for (int step = 0; step < 3; step++) {
                Batch batch = Networks.batch(step, BATCH, PIXELS);
                StepOutcome.Done expected = (StepOutcome.Done) one.step(batch);
                StepOutcome.Done actual = (StepOutcome.Done) three.step(batch);
                assertThat(actual.loss()).isCloseTo(expected.loss(), within(1e-5));
                assertThat(actual.correct()).isEqualTo(expected.correct());
            }
            assertThat(three.lanes(BATCH)).isEqualTo(3);
            assertClose(three.parameters(), one.parameters());
            assertThat(three.predict(Networks.batch(9, BATCH, PIXELS)))
                    .usingComparatorWithPrecision(1e-5f)
                    .containsExactly(one.predict(Networks.batch(9, BATCH, PIXELS)));
        }
    }

    @Test
    void tooLittleWorkIsNotDivided() {
        Network network = Networks.from(1, 4, 4)
                .then("flatten")
                .then("linear", Map.of("out_features", 10))
                .to("cross_entropy");
        try (NetworkLearner learner = learner(network, 2)) {
            assertThat(learner.lanes(64)).isEqualTo(1);
        }
    }

    private static NetworkLearner learner(Network network, int threads) {
        return NetworkLearner.create(Networks.spec(network, BATCH).threads(threads))
                .get();
    }

    private static void assertClose(Map<String, HostTensor> actual, Map<String, HostTensor> expected) {
        expected.forEach((name, tensor) -> {
            float[] values = tensor.toFloats();
            float[] others = actual.get(name).toFloats();
            for (int i = 0; i < values.length; i++) {
                assertThat(others[i]).as(name).isCloseTo(values[i], within(2e-6f));
            }
        });
    }
}
