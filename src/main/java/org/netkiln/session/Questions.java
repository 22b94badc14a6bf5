package org.netkiln.session;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.netkiln.engine.ComputeThread;
import org.netkiln.insight.Question;
import org.netkiln.insight.Subject;
import org.netkiln.train.TrainingControl;

/** Brings questions to the compute thread: between two steps while it trains, by themselves afterwards. */
final class Questions {
    private final ComputeThread compute;
    private final TrainingControl control;
    private volatile boolean closed;

    /** On the compute thread only. */
    private @Nullable Supplier<Subject> subject;

    Questions(ComputeThread compute, TrainingControl control) {
        this.compute = compute;
        this.control = control;
    }

    /** From now on there is a network to ask. On the compute thread. */
    void open(Supplier<Subject> network) {
        subject = network;
    }

    /** Any thread. */
    <T> CompletableFuture<T> ask(Question<T> question) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        if (closed) {
            answer.completeExceptionally(new NoNetworkException());
        } else if (!control.between(() -> answer(question, answer))) {
            submit(question, answer);
        }
        return answer;
    }

    private <T> void submit(Question<T> question, CompletableFuture<T> answer) {
        try {
            var unused = compute.submit(() -> {
                answer(question, answer);
                return answer;
            });
        } catch (RejectedExecutionException ended) {
            answer.completeExceptionally(new NoNetworkException());
        }
    }

    /** Whatever goes wrong is the asker's to know; training goes on. */
    private <T> void answer(Question<T> question, CompletableFuture<T> answer) {
        Supplier<Subject> network = subject;
        if (network == null || closed) {
            answer.completeExceptionally(new NoNetworkException());
            return;
        }
        try {
            answer.complete(question.answer(network.get()));
        } catch (RuntimeException | Error failure) {
            answer.completeExceptionally(failure);
        }
    }

    boolean isClosed() {
        return closed;
    }

    /** Refuses every question that is not answered yet. Any thread. */
    void close() {
        closed = true;
    }
}
