package org.netkiln.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.netkiln.train.TrainingControl;

/** Ctrl-C, or a request to end the process: training stops at the next step, saves its state, and only then all ends. */
final class Interruption implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 60;

    private final Thread hook;

    private Interruption(Thread hook) {
        this.hook = hook;
    }

    /**
     * @param over counted down when the state is saved and the user told
     */
    static Interruption handle(TrainingControl control, CountDownLatch over) {
        Thread hook = new Thread(() -> stopAndWait(control, over), "netkiln-interrupt");
        Runtime.getRuntime().addShutdownHook(hook);
        return new Interruption(hook);
    }

    private static void stopAndWait(TrainingControl control, CountDownLatch over) {
        control.stop();
        try {
            if (!over.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyEnding) {
            // the hook is running: it waits for us and nothing is left to undo
            return;
        }
    }
}
