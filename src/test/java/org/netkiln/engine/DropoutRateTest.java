package org.netkiln.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.netkiln.graph.Network;
import org.netkiln.graph.PortRef;

/** A rate is changed between two steps, by the node's id and the parameter's key. */
class DropoutRateTest {
    private static final int BATCH = 12;
    private static final int PIXELS = 100;
    private static final String RATE = "dropout.p";
    private static final PortRef DROPPED = PortRef.of("dropout");

    @Test
    void itIsAmongWhatMayBeChanged() {
        try (NetworkLearner learner = learner(0.5)) {
            assertThat(learner.tunable()).containsEntry(RATE, 0.5).containsKey("lr");
            learner.tune(RATE, 0.25);
            assertThat(learner.tunable()).containsEntry(RATE, 0.25);
        }
    }

    @Test
    void trainingGoesOnAsIfTheNetworkHadBeenMadeWithIt() {
        try (NetworkLearner made = learner(0.25);
                NetworkLearner tuned = learner(0.5)) {
            tuned.step(batch(0, 5));
            tuned.restore(made.snapshot());
            tuned.tune(RATE, 0.25);
            for (int step = 0; step < 4; step++) {
                int size = step == 3 ? 5 : BATCH;
                assertThat(tuned.step(batch(step, size))).isEqualTo(made.step(batch(step, size)));
            }
        }
    }

    @Test
    void atZeroNothingIsDropped() {
        try (NetworkLearner learner = learner(0.5)) {
            learner.tune(RATE, 0);
            learner.watch(Set.of(DROPPED));
            learner.step(batch(0, BATCH));
            assertThat(learner.watched().get(DROPPED).toFloats())
                    .containsExactly(batch(0, BATCH).features());
        }
    }

    @Test
    void aNetworkMadeWithoutDroppingCanBeginTo() {
        try (NetworkLearner learner = learner(0)) {
            learner.tune(RATE, 0.75);
            learner.watch(Set.of(DROPPED));
            learner.step(batch(0, BATCH));
            float[] before = batch(0, BATCH).features();
            float[] after = learner.watched().get(DROPPED).toFloats();
            int kept = 0;
            for (int i = 0; i < after.length; i++) {
                assertThat(after[i]).isIn(0f, before[i] * 4);
                kept += after[i] == 0 ? 0 : 1;
            }
            // 1200 coins that fall on a quarter: 300, deviation 15
            assertThat(kept).isCloseTo(300, within(60));
        }
    }

    @Test
    void evaluationDropsNothingAtAnyRate() {
        try (Learner learner = learner(0.5)) {
            StepOutcome before = learner.evaluate(batch(0, BATCH));
            learner.tune(RATE, 1);
            assertThat(learner.evaluate(batch(0, BATCH))).isEqualTo(before);
        }
    }

    @Test
    void whatIsNoProbabilityIsRefusedAndChangesNothing() {
        try (Learner learner = learner(0.5)) {
            assertThatThrownBy(() -> learner.tune(RATE, 1.5)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> learner.tune("linear.p", 0.5)).isInstanceOf(IllegalArgumentException.class);
            assertThat(learner.tunable()).containsEntry(RATE, 0.5);
        }
    }

    private static NetworkLearner learner(double rate) {
        Network network = Networks.from(1, 10, 10)
                .then("flatten")
                .then("dropout", Map.of("p", rate))
                .then("linear", Map.of("out_features", 10))
                .to("cross_entropy");
        return NetworkLearner.create(Networks.spec(network, BATCH)).get();
    }

    private static Batch batch(long seed, int size) {
        return Networks.batch(seed, size, PIXELS);
    }
}
