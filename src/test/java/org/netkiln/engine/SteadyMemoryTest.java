package org.netkiln.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.Map;
import org.bytedeco.javacpp.Pointer;
import org.junit.jupiter.api.Test;
import org.netkiln.graph.Network;

/** Training allocates nothing that stays: neither on the heap nor beside it. */
class SteadyMemoryTest {
    private static final int STEPS = 3000;
    private static final int PIXELS = 64;
    /** One small array a step would come to this much. */
    private static final long HEAP_BYTES = STEPS * 256L;
    /** One of this network's smaller activations a step would come to ten times this much. */
    private static final long NATIVE_BYTES = 16L << 20;

    private final Network network = Networks.from(1, 8, 8)
            .then("conv2d", Map.of("out_channels", 4, "kernel_size", 3))
            .then("batch_norm2d")
            .then("relu")
            .then("max_pool2d", Map.of("kernel_size", 2))
            .then("dropout", Map.of("p", 0.3))
            .then("flatten")
            .then("linear", Map.of("out_features", 10))
            .to("cross_entropy");

    @Test
    void threeThousandStepsLeaveHeapAndNativeMemoryAsTheyWere() {
        Batch full = Networks.batch(1, 48, PIXELS);
        Batch last = Networks.batch(2, 17, PIXELS);
        try (Learner learner = NetworkLearner.create(Networks.spec(network, 48, Networks.declared("adam", "lr", 0.001)))
                .get()) {
            train(learner, full, last, 500);
            long heap = heap();
            long physical = Pointer.physicalBytes();
            train(learner, full, last, STEPS);
            assertThat(heap() - heap).isLessThan(HEAP_BYTES);
            assertThat(Pointer.physicalBytes() - physical).isLessThan(NATIVE_BYTES);
        }
    }

    @Test
    void aClosedLearnerLeavesNoNativeMemoryBehind() {
        Network wide = Networks.from(1, 64, 64)
                .then("conv2d", Map.of("out_channels", 8, "kernel_size", 3))
                .then("sigmoid")
                .then("flatten")
                .then("linear", Map.of("out_features", 10))
                .to("cross_entropy");
        Batch batch = Networks.batch(1, 192, 64 * 64);
        use(wide, batch, 6);
        long physical = Pointer.physicalBytes();
        use(wide, batch, 10);
        // each learner holds two arrays of this size at least
        long oneActivation = 192L * 8 * 62 * 62 * Float.BYTES;
        assertThat(Pointer.physicalBytes() - physical).isLessThan(10 * oneActivation);
    }

    /** On one thread: for each of its first threads, the C library keeps some memory of its own. */
    private static void use(Network network, Batch batch, int times) {
        for (int i = 0; i < times; i++) {
            try (Learner learner = NetworkLearner.create(
                            Networks.spec(network, batch.size()).threads(1))
                    .get()) {
                learner.step(batch);
            }
        }
    }

    private static void train(Learner learner, Batch full, Batch last, int steps) {
        for (int step = 0; step < steps; step++) {
            learner.step(step % 10 == 9 ? last : full);
        }
        learner.evaluate(full);
        learner.predict(last);
    }

    private static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
