package org.netkiln.ui.fx;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** One thread for files: what it does is done in order, and its results arrive on the FX thread. */
public final class Background implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 10;

    private final ExecutorService io;
    private final Consumer<Throwable> bugs;

    /** @param bugs told on the FX thread of what should never have been thrown */
    public Background(Consumer<Throwable> bugs) {
        this.bugs = bugs;
        this.io = Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, "io");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Works on the IO thread, then hands the result over on the FX thread. */
    public <T> void io(Callable<T> work, Consumer<? super T> done) {
        io.execute(() -> {
            try {
                T result = work.call();
                FxThread.later(() -> done.accept(result));
            } catch (Exception | Error bug) {
                FxThread.later(() -> bugs.accept(bug));
            }
        });
    }

    /** Works on the IO thread; nobody waits for the result. */
    public void io(Runnable work) {
        io(
                () -> {
                    work.run();
                    return true;
                },
                done -> {});
    }

    /** Finishes what is under way, such as a save, for a few seconds at the most. */
    @Override
    public void close() {
        io.shutdown();
        try {
            if (!io.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                io.shutdownNow();
            }
        } catch (InterruptedException e) {
            io.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
