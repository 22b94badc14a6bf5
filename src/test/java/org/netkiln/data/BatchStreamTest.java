package org.netkiln.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.netkiln.engine.Batch;
import org.netkiln.tensor.TensorShape;

@Timeout(60)
class BatchStreamTest {
    @Test
    void batchesFollowTheOrderAndTheLastIsSmaller() {
        int[] order = {6, 5, 4, 3, 2, 1, 0};
        assertThat(take(new BatchStream(new Counting(7), order, 3, 0)))
                .containsExactly(
                        "[6, 5, 4] [6.0, -6.0, 5.0, -5.0, 4.0, -4.0]",
                        "[3, 2, 1] [3.0, -3.0, 2.0, -2.0, 1.0, -1.0]",
                        "[0] [0.0, -0.0]");
    }

    @Test
    void streamMayBeginLater() {
        assertThat(take(new BatchStream(new Counting(5), Order.inFileOrder(5), 2, 2)))
                .containsExactly("[4] [4.0, -4.0]");
        assertThat(take(new BatchStream(new Counting(5), Order.inFileOrder(5), 2, 3)))
                .isEmpty();
    }

    @Test
    void batchMayBeLargerThanAllSamples() {
        assertThat(take(new BatchStream(new Counting(2), Order.inFileOrder(2), 256, 0)))
                .containsExactly("[0, 1] [0.0, -0.0, 1.0, -1.0]");
    }

    @Test
    void noSamplesMakeNoBatch() {
        assertThat(take(new BatchStream(new Counting(0), new int[0], 4, 0))).isEmpty();
    }

    @Test
    void countsBatches() {
        assertThat(BatchStream.count(60_000, 256)).isEqualTo(235);
        assertThat(BatchStream.count(512, 256)).isEqualTo(2);
        assertThat(BatchStream.count(0, 256)).isZero();
    }

    @Test
    void fewBuffersServeManyBatches() {
        Map<float[], Boolean> buffers = new IdentityHashMap<>();
        try (BatchStream stream = new BatchStream(new Counting(1000), Order.inFileOrder(1000), 10, 0)) {
            for (Optional<Batch> batch = stream.next(); batch.isPresent(); batch = stream.next()) {
                buffers.put(batch.get().features(), true);
            }
        }
        assertThat(buffers).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void takingABatchAllocatesNoMoreThanItsWrapping() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        int batches = 5_000;
        try (BatchStream stream = new BatchStream(new Counting(batches), Order.inFileOrder(batches), 1, 0)) {
            stream.next();
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int i = 1; i < batches; i++) {
                stream.next();
            }
            assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(32L * batches);
        }
    }

    @Test
    void batchInUseIsLeftAloneWhileOthersArePrepared() {
        Counting samples = new Counting(100);
        try (BatchStream stream = new BatchStream(samples, Order.inFileOrder(100), 1, 0)) {
            stream.next();
            Batch second = stream.next().orElseThrow();
            samples.awaitFullRing();
            assertThat(second.labels()).containsExactly(1);
            assertThat(second.features()).containsExactly(1, -1);
        }
    }

    @Test
    void failureOfTheWorkerAppearsInNextAfterTheBatchesBeforeIt() {
        IllegalStateException failure = new IllegalStateException("sample 4 is gone");
        try (BatchStream stream = new BatchStream(new Failing(6, 4, failure), Order.inFileOrder(6), 2, 0)) {
            assertThat(stream.next()).isPresent();
            assertThat(stream.next()).isPresent();
            assertThatThrownBy(stream::next).isSameAs(failure);
            assertThatThrownBy(stream::next).isSameAs(failure);
        }
    }

    @Test
    void errorOfTheWorkerAppearsInNext() {
        OutOfMemoryError failure = new OutOfMemoryError("planned");
        try (BatchStream stream = new BatchStream(new Failing(6, 0, failure), Order.inFileOrder(6), 2, 0)) {
            assertThatThrownBy(stream::next).isSameAs(failure);
        }
    }

    @Test
    void closingWhileTheWorkerWaitsForABufferEndsIt() {
        Counting samples = new Counting(100);
        BatchStream stream = new BatchStream(samples, Order.inFileOrder(100), 1, 0);
        samples.awaitFullRing();
        stream.close();
        assertThat(samples.worker.get().isAlive()).isFalse();
    }

    @Test
    void closingInTheMiddleOfABatchEndsTheWorker() {
        Counting samples = new Counting(1_000_000);
        BatchStream stream = new BatchStream(samples, Order.inFileOrder(1_000_000), 1_000_000, 0);
        samples.awaitFirstRead();
        stream.close();
        assertThat(samples.worker.get().isAlive()).isFalse();
    }

    @Test
    void closingTwiceOrAfterTheEndDoesNothing() {
        BatchStream stream = new BatchStream(new Counting(1), Order.inFileOrder(1), 1, 0);
        stream.next();
        stream.next();
        stream.close();
        stream.close();
        assertThatThrownBy(stream::next).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void interruptWaitsUntilTheBatchIsTaken() {
        try (BatchStream stream = new BatchStream(new Counting(1), Order.inFileOrder(1), 1, 0)) {
            Thread.currentThread().interrupt();
            assertThat(stream.next()).isPresent();
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private static List<String> take(BatchStream stream) {
        List<String> batches = new ArrayList<>();
        try (stream) {
            for (Optional<Batch> next = stream.next(); next.isPresent(); next = stream.next()) {
                Batch batch = next.get();
                batches.add(Arrays.toString(Arrays.copyOf(batch.labels(), batch.size())) + " "
                        + Arrays.toString(Arrays.copyOf(batch.features(), 2 * batch.size())));
            }
        }
        return batches;
    }

    /** Sample i is (i, -i) with label i. */
    private static final class Counting implements Samples {
        private final int size;
        private final AtomicReference<Thread> worker = new AtomicReference<>();
        private final CountDownLatch firstRead = new CountDownLatch(1);

        Counting(int size) {
            this.size = size;
        }

        void awaitFirstRead() {
            try {
                firstRead.await();
            } catch (InterruptedException unexpected) {
                throw new AssertionError(unexpected);
            }
        }

        /** Waits until the worker itself waits, for all buffers are full or in use. */
        void awaitFullRing() {
            awaitFirstRead();
            while (worker.get().getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
        }

        @Override
        public int size() {
            return size;
        }

        @Override
        public TensorShape shape() {
            return TensorShape.features(2);
        }

        @Override
        public int label(int index) {
            return index;
        }

        @Override
        public void read(int index, float[] into, int at) {
            worker.set(Thread.currentThread());
            into[at] = index;
            into[at + 1] = -(float) index;
            firstRead.countDown();
        }
    }

    private record Failing(int size, int faulty, Throwable failure) implements Samples {
        @Override
        public TensorShape shape() {
            return TensorShape.features(2);
        }

        @Override
        public int label(int index) {
            return index;
        }

        @Override
        public void read(int index, float[] into, int at) {
            if (index == faulty && failure instanceof Error error) {
                throw error;
            } else if (index == faulty) {
                throw (RuntimeException) failure;
            }
        }
    }
}
