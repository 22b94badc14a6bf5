package org.netkiln.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netkiln.graph.Network;
import org.netkiln.graph.PortRef;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Where;
import org.netkiln.weights.HostTensor;

class NetworkLearnerTest {
    private static final int BATCH = 12;
    private static final int PIXELS = 100;
    private final Network network = Networks.from(1, 10, 10)
            .then("conv2d", Map.of("out_channels", 3, "kernel_size", 3))
            .then("sigmoid")
            .then("max_pool2d", Map.of("kernel_size", 2))
            .then("flatten")
            .then("linear", Map.of("out_features", 10))
            .to("cross_entropy");

    @Test
    void learns() {
        try (Learner learner = learner(Networks.spec(network, BATCH, Networks.declared("adam", "lr", 0.02)))) {
            double first = loss(learner.step(batch(0)));
            for (int step = 1; step < 100; step++) {
                learner.step(batch(step % 3));
            }
            assertThat(loss(learner.step(batch(0)))).isLessThan(first / 2);
        }
    }

    @Test
    void evaluatesWithTheWeightsThatTrainingChanges() {
        try (Learner learner = learner(spec())) {
            double before = loss(learner.evaluate(batch(0)));
            assertThat(loss(learner.evaluate(batch(0)))).isEqualTo(before);
            assertThat(loss(learner.step(batch(0)))).isCloseTo(before, within(1e-6));
            assertThat(loss(learner.evaluate(batch(0)))).isLessThan(before);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 11})
    void takesASmallerBatchInBetween(int size) {
        Batch small = Networks.batch(7, size, PIXELS);
        try (Learner alone = learner(spec());
                Learner between = learner(spec())) {
            double expected = loss(alone.evaluate(small));
            between.evaluate(batch(1));
            assertThat(loss(between.evaluate(small))).isEqualTo(expected);
            alone.step(small);
            Snapshot start = between.snapshot();
            between.step(batch(1));
            between.restore(start);
            between.step(small);
            assertThat(bits(between)).isEqualTo(bits(alone));
        }
    }

    @Test
    void evaluationGivesLossAndProbabilitiesFromOnePass() {
        try (Learner learner = learner(spec())) {
            float[] room = new float[BATCH * 10 + 5];
            StepOutcome outcome = learner.evaluate(batch(0), room);
            assertThat(learner.classes()).isEqualTo(10);
            assertThat(outcome).isEqualTo(learner.evaluate(batch(0)));
            assertThat(Arrays.copyOf(room, BATCH * 10)).containsExactly(learner.predict(batch(0)));
            double loss = 0;
            for (int i = 0; i < BATCH; i++) {
                loss -= Math.log(room[i * 10 + batch(0).labels()[i]]) / BATCH;
            }
            assertThat(loss(outcome)).isCloseTo(loss, within(1e-6));
        }
    }

    @Test
    void predictsProbabilitiesOfEachSample() {
        try (Learner learner = learner(spec())) {
            float[] rows = learner.predict(batch(0));
            assertThat(rows).hasSize(BATCH * 10);
            for (int row = 0; row < BATCH; row++) {
                double sum = 0;
                for (int k = 0; k < 10; k++) {
                    sum += rows[row * 10 + k];
                }
                assertThat(sum).isCloseTo(1, within(1e-6));
            }
        }
    }

    @Test
    void countsCorrectPredictions() {
        try (Learner learner = learner(spec())) {
            Batch batch = batch(0);
            int expected = correct(learner.predict(batch), batch);
            assertThat(((StepOutcome.Done) learner.evaluate(batch)).correct()).isEqualTo(expected);
        }
    }

    @Test
    void theOutputThatClassifiesIsTheFirstWhoseTargetIsAClass() {
        try (NetworkLearner learner = learner(Networks.spec(numbersAndClasses(), BATCH))) {
            float[] rows = learner.predict(batch(0));
            assertThat(rows).hasSize(BATCH * 10);
            int expected = correct(rows, batch(0));
            assertThat(((StepOutcome.Done) learner.evaluate(batch(0))).correct())
                    .isEqualTo(expected);
            assertThat(((StepOutcome.Done) learner.step(batch(0))).correct()).isEqualTo(expected);
        }
    }

    @Test
    void numbersAreNeverCorrect() {
        Network regression = Networks.from(1, 10, 10)
                .then("flatten")
                .then("linear", Map.of("out_features", 10))
                .to("mse");
        try (NetworkLearner learner = learner(Networks.spec(regression, 100))) {
            Batch batch = Networks.batch(0, 100, PIXELS);
            assertThat(((StepOutcome.Done) learner.step(batch)).correct()).isZero();
            assertThat(((StepOutcome.Done) learner.evaluate(batch)).correct()).isZero();
            assertThat(learner.predict(batch)).hasSize(100 * 10);
        }
    }

    /** Twelve numbers are compared with the label's one-hot vector, and ten logits with the label. */
    private static Network numbersAndClasses() {
        return Networks.from(1, 10, 10)
                .then("flatten")
                .then("linear", Map.of("out_features", 12))
                .then("output", Map.of("loss", "mse"))
                .after("flatten")
                .then("linear", Map.of("out_features", 10))
                .to("cross_entropy");
    }

    private static int correct(float[] rows, Batch batch) {
        int correct = 0;
        for (int row = 0; row < batch.size(); row++) {
            int best = 0;
            for (int k = 0; k < 10; k++) {
                best = rows[row * 10 + k] > rows[row * 10 + best] ? k : best;
            }
            correct += best == batch.labels()[row] ? 1 : 0;
        }
        return correct;
    }

    @Test
    void frozenWeightsStayAndTheRestLearns() {
        try (Learner learner = learner(spec().frozen(Set.of("conv2d", "linear.bias")))) {
            Map<String, HostTensor> before = learner.parameters();
            learner.step(batch(0));
            Map<String, HostTensor> after = learner.parameters();
            for (String name : List.of("conv2d.weight", "conv2d.bias", "linear.bias")) {
                assertThat(after.get(name).toFloats())
                        .as(name)
                        .isEqualTo(before.get(name).toFloats());
            }
            assertThat(after.get("linear.weight").toFloats())
                    .isNotEqualTo(before.get("linear.weight").toFloats());
        }
    }

    @Test
    void goesOnFromASnapshotToTheBit() {
        try (Learner learner = learner(Networks.spec(network, BATCH, Networks.declared("adam", "lr", 0.01)));
                Learner other = learner(Networks.spec(network, BATCH, Networks.declared("adam", "lr", 0.01)))) {
            for (int step = 0; step < 3; step++) {
                learner.step(batch(step));
            }
            other.restore(learner.snapshot());
            for (int step = 3; step < 6; step++) {
                learner.step(batch(step));
                other.step(batch(step));
            }
            assertThat(bits(other)).isEqualTo(bits(learner));
            assertThat(other.snapshot().steps()).isEqualTo(6);
        }
    }

    @Test
    void theSameSeedGivesTheSameBits() {
        try (Learner one = learner(spec());
                Learner two = learner(spec())) {
            for (int step = 0; step < 20; step++) {
                one.step(batch(step));
                two.step(batch(step));
            }
            assertThat(bits(two)).isEqualTo(bits(one));
        }
    }

    @Test
    void namesTheNodeWhereAValueIsNoLongerFiniteAndChangesNothing() {
        try (Learner learner = learner(spec())) {
            Map<String, HostTensor> weights = learner.parameters();
            float[] poisoned = weights.get("linear.weight").toFloats();
            poisoned[3] = Float.NaN;
            weights.put("linear.weight", HostTensor.of(List.of(10, 48), poisoned));
            learner.load(weights);
            Map<String, List<Float>> before = bits(learner);
            StepOutcome outcome = learner.step(batch(0));
            assertThat(outcome).isInstanceOf(StepOutcome.NotFinite.class);
            assertThat(((StepOutcome.NotFinite) outcome).problem().where()).isEqualTo(new Where.AtNode("linear"));
            assertThat(bits(learner)).isEqualTo(before);
            assertThat(learner.snapshot().steps()).isZero();
        }
    }

    @Test
    void tunesTheLearningRateWhileRunning() {
        try (Learner learner = learner(spec())) {
            learner.tune("lr", 0);
            Map<String, List<Float>> before = bits(learner);
            learner.step(batch(0));
            assertThat(bits(learner)).isEqualTo(before);
        }
    }

    @Test
    void saysWhatDoesNotFitAndLoadsNothingThen() {
        try (Learner learner = learner(spec())) {
            Map<String, HostTensor> tensors = learner.parameters();
            tensors.remove("conv2d.bias");
            tensors.put("linear.bias", HostTensor.of(List.of(2), 1, 2));
            tensors.put("stranger", HostTensor.of(List.of(1), 1));
            tensors.put("conv2d.weight", HostTensor.of(List.of(3, 1, 3, 3), new float[27]));
            Map<String, List<Float>> before = bits(learner);
            List<Problem> problems = learner.load(tensors);
            assertThat(problems.stream().map(problem -> problem.message().key()))
                    .containsExactlyInAnyOrder("engine.tensor-missing", "engine.tensor-sizes", "engine.tensor-unused");
            assertThat(bits(learner)).isEqualTo(before);
        }
    }

    @Test
    void keepsWatchedActivationsOfTheStep() {
        try (NetworkLearner learner = learner(spec())) {
            learner.watch(Set.of(PortRef.of("sigmoid"), PortRef.of("max_pool2d")));
            learner.step(batch(0));
            HostTensor sigmoid = learner.watched().get(PortRef.of("sigmoid"));
            HostTensor pooled = learner.watched().get(PortRef.of("max_pool2d"));
            assertThat(sigmoid.sizes()).containsExactly(BATCH, 3, 8, 8);
            assertThat(pooled.sizes()).containsExactly(BATCH, 3, 4, 4);
            float[] fine = sigmoid.toFloats();
            float greatest = Math.max(Math.max(fine[0], fine[1]), Math.max(fine[8], fine[9]));
            assertThat(pooled.toFloats()[0]).isEqualTo(greatest);
        }
    }

    @Test
    void aBatchThatDoesNotFitIsAProblemWithASmallerOneToTry() {
        LearnerSpec spec = Networks.spec(network, 512);
        List<Problem> problems = NetworkLearner.create(spec, () -> 1_500_000).problems();
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).message().key()).isEqualTo("engine.batch-too-big");
        int smaller = (int) problems.get(0).message().args().get(3);
        assertThat(smaller).isBetween(1, 256);
        LearnerSpec fitting = Networks.spec(network, smaller);
        NetworkLearner.create(fitting, () -> 1_500_000).get().close();
    }

    /** Two placeholders of 0.4 GB, for training and evaluation, and three batches of as much that wait on the host. */
    @Test
    void batchesThatWaitAreCountedToo() {
        Network large = Networks.from(1, 1000, 1000)
                .then("max_pool2d", Map.of("kernel_size", 100))
                .then("flatten")
                .then("linear", Map.of("out_features", 10))
                .to("cross_entropy");
        assertThat(NetworkLearner.create(Networks.spec(large, 100), () -> 1_900_000_000L)
                        .problems())
                .extracting(problem -> problem.message().key())
                .containsExactly("engine.batch-too-big");
    }

    private LearnerSpec spec() {
        return Networks.spec(network, BATCH);
    }

    private static Batch batch(long seed) {
        return Networks.batch(seed, BATCH, PIXELS);
    }

    private static NetworkLearner learner(LearnerSpec spec) {
        return NetworkLearner.create(spec).get();
    }

    private static double loss(StepOutcome outcome) {
        return ((StepOutcome.Done) outcome).loss();
    }

    private static Map<String, List<Float>> bits(Learner learner) {
        Map<String, List<Float>> bits = new TreeMap<>();
        learner.parameters().forEach((name, tensor) -> {
            List<Float> values = new ArrayList<>();
            for (float value : tensor.toFloats()) {
                values.add(value);
            }
            bits.put(name, values);
        });
        return bits;
    }
}
