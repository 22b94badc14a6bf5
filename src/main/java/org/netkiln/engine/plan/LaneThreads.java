package org.netkiln.engine.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Threads that run lanes: lane 0 on the caller's thread, every other on one of its own. They watch for work for a moment
 * before they sleep, for between two steps there is hardly a pause. Owned and closed by the compute thread.
 */
public final class LaneThreads implements AutoCloseable {
    private static final int PATIENCE = 5000;

    private final List<Worker> workers = new ArrayList<>();

    /** @param lanes at least 1 */
    public LaneThreads(int lanes) {
        for (int i = 1; i < lanes; i++) {
            Worker worker = new Worker("netkiln-lane-" + i);
            worker.setDaemon(true);
            worker.start();
            workers.add(worker);
        }
    }

    /** How many lanes can run at a time. */
    public int count() {
        return workers.size() + 1;
    }

    /**
     * Runs one task for each lane and returns when all are done.
     *
     * @param meeting abandoned if a task fails, so that the others do not wait for it
     * @param nativeThreads threads that each kernel of lane 0 may take; other lanes' kernels take one
     * @throws OutOfMemoryError when that is what a lane failed with
     * @throws IllegalStateException with what else one failed with as its cause
     */
    public void run(List<Runnable> tasks, Meeting meeting, int nativeThreads) {
        NativeThreads.use(nativeThreads);
        for (int i = 1; i < tasks.size(); i++) {
            workers.get(i - 1).start(guarded(tasks.get(i), meeting));
        }
        Throwable failure = null;
        try {
            guarded(tasks.get(0), meeting).run();
        } catch (RuntimeException | Error e) {
            failure = e;
        }
        for (int i = 1; i < tasks.size(); i++) {
            failure = graver(failure, workers.get(i - 1).await());
        }
        Optional<OutOfMemoryError> memory = MemoryFailure.in(failure);
        if (memory.isPresent()) {
            throw memory.get();
        } else if (failure != null) {
            throw new IllegalStateException(failure);
        }
    }

    /** The failure that tells more: lanes that were left waiting only say that another one failed. */
    private static @Nullable Throwable graver(@Nullable Throwable one, @Nullable Throwable other) {
        boolean says = one != null && !(one instanceof Meeting.Abandoned);
        return says || other == null ? one : other;
    }

    private static Runnable guarded(Runnable task, Meeting meeting) {
        return () -> {
            try {
                task.run();
            } catch (RuntimeException | Error e) {
                meeting.abandon();
                throw e;
            }
        };
    }

    @Override
    public void close() {
        workers.forEach(Worker::finish);
    }

    private static final class Worker extends Thread {
        private final AtomicReference<@Nullable Runnable> task = new AtomicReference<>();
        private volatile @Nullable Throwable failure;
        private volatile boolean finished;

        Worker(String name) {
            super(name);
        }

        void start(Runnable work) {
            failure = null;
            task.set(work);
            LockSupport.unpark(this);
        }

        /** Waits until the task is done; what it threw, if it did. */
        @Nullable
        Throwable await() {
            for (int turn = 0; task.get() != null; turn++) {
                if (turn < PATIENCE) {
                    Thread.onSpinWait();
                } else {
                    Thread.yield();
                }
            }
            return failure;
        }

        void finish() {
            finished = true;
            LockSupport.unpark(this);
        }

        @Override
        public void run() {
            NativeThreads.use(1);
            int idle = 0;
            while (!finished) {
                Runnable work = task.get();
                if (work != null) {
                    perform(work);
                    idle = 0;
                } else if (++idle < PATIENCE) {
                    Thread.onSpinWait();
                } else {
                    LockSupport.park(this);
                }
            }
        }

        /** At a thread's top: whatever goes wrong belongs to whoever waits for the task. */
        private void perform(Runnable work) {
            try {
                work.run();
            } catch (Throwable e) {
                failure = e;
            }
            task.set(null);
        }
    }
}
