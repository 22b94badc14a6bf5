package org.netkiln.session;

import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.netkiln.insight.SampleChoice;
import org.netkiln.insight.SamplePredictions;
import org.netkiln.insight.Subject;
import org.netkiln.train.event.TrainingEvent;

/**
 * Predicts the watched samples anew as training goes: at most twice a second, for at most a hundredth of the time, and
 * at least in the middle and at the end of each epoch unless these come faster than that; and whenever training comes to rest.
 * On the compute thread.
 */
final class SampleWatch {
    private static final long LEAST_NANOS = 500_000_000;
    private static final int TIME_SHARE = 100;

    private final Supplier<Subject> subject;
    private final Consumer<SamplePredictions> sink;
    private final LongSupplier nanoTime;
    private SampleChoice choice;
    private int stepsPerEpoch = 1;
    private long lastStep = -1;
    private long lastAt;
    private long lastTook;

    SampleWatch(
            SampleChoice choice, Supplier<Subject> subject, Consumer<SamplePredictions> sink, LongSupplier nanoTime) {
        this.choice = choice;
        this.subject = subject;
        this.sink = sink;
        this.nanoTime = nanoTime;
    }

    /** Watches others from now on, and tells of them. */
    void choose(SampleChoice other) {
        choice = other;
        predict();
    }

    /** After the event was told. */
    void accept(TrainingEvent event) {
        if (event instanceof TrainingEvent.TrainingStarted started) {
            stepsPerEpoch = started.stepsPerEpoch();
            predict();
        } else if (event instanceof TrainingEvent.StepEnded step) {
            if (isDue(step.step())) {
                predict();
            }
        } else if (isRest(event) && subject.get().step() != lastStep) {
            predict();
        }
    }

    private static boolean isRest(TrainingEvent event) {
        return event instanceof TrainingEvent.Paused
                || event instanceof TrainingEvent.Stopped
                || event instanceof TrainingEvent.Finished;
    }

    private boolean isDue(long step) {
        long since = nanoTime.getAsLong() - lastAt;
        if (since < LEAST_NANOS) {
            return false;
        }
        long inEpoch = (step - 1) % stepsPerEpoch + 1;
        return inEpoch == stepsPerEpoch || inEpoch == (stepsPerEpoch + 1) / 2 || since >= TIME_SHARE * lastTook;
    }

    private void predict() {
        boolean first = lastStep < 0;
        long began = nanoTime.getAsLong();
        Subject now = subject.get();
        lastStep = now.step();
        sink.accept(SamplePredictions.of(choice.samples()).answer(now));
        lastAt = nanoTime.getAsLong();
        // a first time takes long, for it makes the plan
        lastTook = first ? 0 : lastAt - began;
    }
}
