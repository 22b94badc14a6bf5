package org.netkiln.ui.fx;

import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A worker thread that only ever cares for the latest question: one that comes while it works replaces those that wait, and
 * an answer to an older one is dropped.
 *
 * @param <Q> an immutable question
 * @param <A> an immutable answer
 */
public final class Latest<Q, A> implements AutoCloseable {
    private final AtomicReference<@Nullable Q> waiting = new AtomicReference<>();
    private final Function<Q, A> work;
    private final Consumer<A> answered;
    private final Thread thread;
    private volatile boolean closed;

    /**
     * Starts the thread.
     *
     * @param work runs on the worker thread
     * @param answered runs on the FX thread
     */
    public Latest(String name, Function<Q, A> work, Consumer<A> answered) {
        this.work = work;
        this.answered = answered;
        this.thread = new Thread(this::run, name);
        thread.setDaemon(true);
        thread.start();
    }

    /** Asks; returns at once. From any thread. */
    public void ask(Q question) {
        waiting.set(question);
        LockSupport.unpark(thread);
    }

    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
    }

    private void run() {
        while (!closed) {
            Q question = waiting.getAndSet(null);
            if (question == null) {
                LockSupport.park(this);
            } else {
                answer(work.apply(question));
            }
        }
    }

    private void answer(A answer) {
        FxThread.later(() -> {
            if (!closed && waiting.get() == null) {
                answered.accept(answer);
            }
        });
    }
}
