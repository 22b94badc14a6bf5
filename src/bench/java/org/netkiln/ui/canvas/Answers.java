package org.netkiln.ui.canvas;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;

/** How long the FX thread lets others wait: asked again and again, a few milliseconds after each answer. */
final class Answers implements Runnable {
    private static final long PAUSE = 3;

    private final AtomicLong longest = new AtomicLong();
    private volatile boolean over;

    void start() {
        Thread asking = new Thread(this, "asking");
        asking.setDaemon(true);
        asking.start();
    }

    /** In milliseconds; ends the asking. */
    double longest() {
        over = true;
        return longest.get() / 1e6;
    }

    @Override
    public void run() {
        try {
            while (!over) {
                CountDownLatch answered = new CountDownLatch(1);
                long asked = System.nanoTime();
                Platform.runLater(() -> {
                    longest.accumulateAndGet(System.nanoTime() - asked, Math::max);
                    answered.countDown();
                });
                answered.await();
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
