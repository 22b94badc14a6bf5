package org.netkiln.engine;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The one thread on which everything happens that touches ND4J. Work is done in the order in which it comes. Any thread may
 * hand in work; the thread ends with {@link #close}, and does not keep the process alive.
 */
public final class ComputeThread implements AutoCloseable {
    private final ExecutorService executor = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "netkiln-compute");
        thread.setDaemon(true);
        return thread;
    });

    /** Hands in work and goes on. */
    public <T> Future<T> submit(Callable<T> work) {
        return executor.submit(work);
    }

    /**
     * Hands in work and waits for it. Not from the compute thread itself.
     *
     * @throws InterruptedException when the waiting thread is interrupted; the work still runs
     * @throws ExecutionException when the work throws
     */
    public <T> T call(Callable<T> work) throws InterruptedException, ExecutionException {
        return submit(work).get();
    }

    /** Lets what was handed in finish, and takes no more. */
    @Override
    public void close() {
        executor.shutdown();
    }
}
