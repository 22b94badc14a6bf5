package org.netkiln.data;

import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.netkiln.engine.Batch;

/**
 * A few batch buffers that one thread fills and another empties, in turn. Waiting is a monitor's, which, unlike the queues of
 * {@code java.util.concurrent}, allocates nothing.
 */
final class Ring {
    private final Batch[] buffers;
    private final Batch[] ready;
    private final BooleanSupplier canFill = this::canFill;
    private final BooleanSupplier canTake = this::canTake;
    private long filled;
    private long taken;
    private long released;
    private boolean ended;
    private @Nullable Throwable failure;
    private volatile boolean closed;

    /** @param count at least 2, so that one can be filled while the other is in use */
    Ring(int count, int batchSize, int elements) {
        buffers = new Batch[count];
        ready = new Batch[count];
        for (int i = 0; i < count; i++) {
            buffers[i] = new Batch(batchSize, new float[Math.multiplyExact(batchSize, elements)], new int[batchSize]);
            ready[i] = buffers[i];
        }
    }

    boolean isClosed() {
        return closed;
    }

    /** Waits for a buffer that is free; null once closed. For the filling thread. */
    synchronized @Nullable Batch toFill() {
        waitUntil(canFill);
        return closed ? null : buffers[slot(filled)];
    }

    /** Hands the buffer of {@link #toFill} over with so many samples in it. */
    synchronized void filled(int samples) {
        Batch buffer = buffers[slot(filled)];
        ready[slot(filled)] =
                samples == buffer.size() ? buffer : new Batch(samples, buffer.features(), buffer.labels());
        filled++;
        notifyAll();
    }

    /** There will be no more, because all is done or because of a failure. */
    synchronized void end(@Nullable Throwable cause) {
        ended = true;
        failure = cause;
        notifyAll();
    }

    /** Gives the last batch's buffer back and waits for the next one; null at the end. For the taking thread. */
    synchronized @Nullable Batch next() {
        if (closed) {
            throw new IllegalStateException("closed");
        }
        released = taken;
        notifyAll();
        waitUntil(canTake);
        if (taken < filled) {
            return ready[slot(taken++)];
        } else if (failure instanceof Error error) {
            throw error;
        } else if (failure instanceof RuntimeException exception) {
            throw exception;
        }
        return null;
    }

    synchronized void close() {
        closed = true;
        notifyAll();
    }

    private boolean canFill() {
        return closed || filled - released < buffers.length;
    }

    private boolean canTake() {
        return taken < filled || ended;
    }

    private int slot(long count) {
        return (int) (count % buffers.length);
    }

    /** An interrupt is kept for later: the other thread always comes. */
    private void waitUntil(BooleanSupplier reached) {
        boolean interrupted = false;
        while (!reached.getAsBoolean()) {
            try {
                wait();
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
