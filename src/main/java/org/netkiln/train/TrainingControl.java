package org.netkiln.train;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Pauses, steps, stops and tunes a training from any thread; nothing here waits. What is asked for takes effect before the
 * next step or validation batch. State goes IDLE → PREPARING → RUNNING ⇄ PAUSED → DONE | FAILED | STOPPED.
 */
public final class TrainingControl {
    private final AtomicReference<TrainingState> state = new AtomicReference<>(TrainingState.IDLE);

    /** Guards all below, and is told of every change. */
    private final Object changed = new Object();

    private final Map<String, Double> tunes = new LinkedHashMap<>();
    private final Deque<Runnable> tasks = new ArrayDeque<>();
    private boolean takesTasks = true;
    private int singleSteps;
    private boolean stop;
    private boolean interrupted;

    public TrainingState state() {
        return Objects.requireNonNull(state.get());
    }

    /** Does nothing unless it runs. */
    public boolean pause() {
        return move(TrainingState.RUNNING, TrainingState.PAUSED);
    }

    /** Does nothing unless it is paused. */
    public boolean resume() {
        synchronized (changed) {
            singleSteps = 0;
            return move(TrainingState.PAUSED, TrainingState.RUNNING);
        }
    }

    /** Takes one training step and pauses again. Does nothing unless it is paused. */
    public boolean step() {
        synchronized (changed) {
            if (state() != TrainingState.PAUSED) {
                return false;
            }
            singleSteps++;
            changed.notifyAll();
            return true;
        }
    }

    /** Stops as soon as all is saved, even if it has not begun. */
    public void stop() {
        synchronized (changed) {
            stop = true;
            changed.notifyAll();
        }
    }

    /**
     * Changes a setting from the next step on, or has it refused; an event says which.
     *
     * @param key the optimizer's parameter: {@code lr}, {@code weight_decay}; or that of a node which drops at random, by the
     *     node as drawn: {@code dropout1.p}
     */
    public void tune(String key, double value) {
        synchronized (changed) {
            tunes.put(key, value);
            changed.notifyAll();
        }
    }

    /**
     * Has a task run on the compute thread, between two steps or validation batches, also while paused: training stands still
     * for as long. Asked before the first step, it waits for that. What it throws ends the training as a bug.
     *
     * @return false if training is over, so that it will never run
     */
    public boolean between(Runnable task) {
        synchronized (changed) {
            if (takesTasks) {
                tasks.add(task);
                changed.notifyAll();
            }
            return takesTasks;
        }
    }

    /**
     * Says that the training is being prepared, for whoever does that before there is a {@link Trainer}.
     *
     * @return false if it was begun before
     */
    public boolean prepare() {
        return move(TrainingState.IDLE, TrainingState.PREPARING);
    }

    /** Says that preparation failed, so that there will be no {@link Trainer}. On the compute thread. */
    public void giveUp() {
        move(TrainingState.PREPARING, TrainingState.FAILED);
        endTasks();
    }

    boolean move(TrainingState from, TrainingState to) {
        synchronized (changed) {
            boolean moved = state.compareAndSet(from, to);
            changed.notifyAll();
            return moved;
        }
    }

    /** Ends it in whatever state it is. */
    void end(TrainingState last) {
        state.set(last);
    }

    /** Runs what is still asked for, and refuses more. */
    void endTasks() {
        runTasks();
        synchronized (changed) {
            takesTasks = false;
        }
        runTasks();
    }

    /** Runs what was asked for since the last call. */
    void runTasks() {
        for (Optional<Runnable> task = takeTask(); task.isPresent(); task = takeTask()) {
            task.get().run();
        }
    }

    private Optional<Runnable> takeTask() {
        synchronized (changed) {
            return Optional.ofNullable(tasks.poll());
        }
    }

    boolean stopAsked() {
        synchronized (changed) {
            return stop;
        }
    }

    /** What was tuned since the last call; the latest value of each. */
    Map<String, Double> takeTunes() {
        synchronized (changed) {
            Map<String, Double> taken = new LinkedHashMap<>(tunes);
            tunes.clear();
            return taken;
        }
    }

    /** Whether a training step may be taken now; if it is a single one, it is used up. */
    boolean takeStep() {
        synchronized (changed) {
            if (state() == TrainingState.PAUSED && singleSteps > 0) {
                singleSteps--;
                return true;
            }
            return state() == TrainingState.RUNNING;
        }
    }

    /** Whether validation may go on now: it belongs to the step that comes after it. */
    boolean mayValidate() {
        synchronized (changed) {
            return state() == TrainingState.RUNNING || singleSteps > 0;
        }
    }

    /** Waits while it is paused and nothing is asked for. */
    void awaitChange() {
        synchronized (changed) {
            while (state() == TrainingState.PAUSED && !isAnythingAsked()) {
                try {
                    changed.wait();
                } catch (InterruptedException asksToStop) {
                    interrupted();
                }
            }
        }
    }

    private boolean isAnythingAsked() {
        return singleSteps > 0 || stop || !tunes.isEmpty() || !tasks.isEmpty();
    }

    /**
     * Takes an interrupt of the compute thread as asking to stop. The thread's flag stays down meanwhile, for no file can be
     * written under it.
     */
    void interrupted() {
        synchronized (changed) {
            interrupted = true;
            stop();
        }
    }

    boolean wasInterrupted() {
        synchronized (changed) {
            return interrupted;
        }
    }
}
