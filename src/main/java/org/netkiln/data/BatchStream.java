package org.netkiln.data;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netkiln.check.Costs;
import org.netkiln.engine.Batch;

/**
 * Batches of samples in a given order, prepared ahead on a thread of its own into a few buffers that are used again. The
 * last batch may be smaller. One thread at a time takes batches; closing is allowed from any thread and state.
 */
public final class BatchStream implements AutoCloseable {
    private final Samples samples;
    private final int[] order;
    private final int batchSize;
    private final Ring ring;
    private final Thread worker;

    /**
     * Starts preparing at once.
     *
     * @param order which samples, one after the other; not to be changed any more
     * @param firstBatch how many batches to pass over, as when a stopped epoch goes on
     */
    public BatchStream(Samples samples, int[] order, int batchSize, int firstBatch) {
        this.samples = samples;
        this.order = order;
        this.batchSize = batchSize;
        int largest = Math.max(1, Math.min(batchSize, order.length));
        ring = new Ring(
                Costs.BATCHES_HELD, largest, Math.toIntExact(samples.shape().elements()));
        worker = new Thread(() -> work(firstBatch), "batches");
        worker.setDaemon(true);
        worker.start();
    }

    /** Batches that so many samples make. */
    public static int count(int samples, int batchSize) {
        return (int) (((long) samples + batchSize - 1) / batchSize);
    }

    /**
     * The next batch, or empty at the end. Waits if it is not ready. The batch before it is no longer valid.
     *
     * @throws RuntimeException or Error what reading the samples threw
     */
    public Optional<Batch> next() {
        return Optional.ofNullable(ring.next());
    }

    /** Ends the thread and waits for it: at most for the sample it is reading. */
    @Override
    public void close() {
        ring.close();
        boolean interrupted = false;
        while (worker.isAlive()) {
            try {
                worker.join();
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void work(int firstBatch) {
        Throwable failure = null;
        try {
            fillAll(firstBatch);
        } catch (Throwable thrown) {
            failure = thrown;
        }
        ring.end(failure);
    }

    private void fillAll(int firstBatch) {
        int batches = count(order.length, batchSize);
        for (int batch = firstBatch; batch < batches; batch++) {
            int from = batch * batchSize;
            int size = Math.min(batchSize, order.length - from);
            Batch buffer = ring.toFill();
            if (!fill(buffer, from, size)) {
                return;
            }
            ring.filled(size);
        }
    }

    private boolean fill(@Nullable Batch buffer, int from, int size) {
        if (buffer == null) {
            return false;
        }
        int elements = buffer.features().length / buffer.size();
        for (int i = 0; i < size; i++) {
            if (ring.isClosed()) {
                return false;
            }
            int sample = order[from + i];
            samples.read(sample, buffer.features(), i * elements);
            buffer.labels()[i] = samples.label(sample);
        }
        return true;
    }
}
