package org.netkiln.ui.insight;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableBooleanValue;
import javafx.util.Duration;
import org.netkiln.insight.Probe;
import org.netkiln.problem.Result;

/** Asks about a picture whenever it or the network has changed: one question at a time, and not too often. */
final class Asking {
    private static final Duration PERIOD = Duration.millis(200);

    private final Watched watched;
    private final Supplier<Optional<Probe>> question;
    private final Consumer<Optional<Result<Probe.Answer>>> answered;
    private final Throttle throttle;
    private boolean waiting;
    private boolean again;

    /** Counts the networks: an answer of one that is gone may never come. */
    private int network;

    /**
     * @param question what to ask now, if anything
     * @param answered told what came of it; empty if there is nothing to ask, or nobody
     */
    Asking(
            Watched watched,
            ObservableBooleanValue seen,
            Supplier<Optional<Probe>> question,
            Consumer<Optional<Result<Probe.Answer>>> answered) {
        this.watched = watched;
        this.question = question;
        this.answered = answered;
        this.throttle = new Throttle(PERIOD, seen, this::ask);
        watched.canAsk().addListener((can, before, after) -> otherNetwork());
        watched.prepared().addListener((prepared, before, after) -> otherNetwork());
        watched.samples().addListener((samples, before, after) -> request());
    }

    void request() {
        throttle.request();
    }

    private void otherNetwork() {
        network++;
        waiting = false;
        request();
    }

    private void ask() {
        Optional<Probe> now = question.get();
        if (now.isEmpty() || !watched.canAsk().get()) {
            answered.accept(Optional.empty());
        } else if (waiting) {
            again = true;
        } else {
            waiting = true;
            again = false;
            int asked = network;
            watched.asker().ask(now.get(), answer -> {
                if (asked == network) {
                    take(answer);
                }
            });
        }
    }

    private void take(Result<Probe.Answer> answer) {
        waiting = false;
        // what was rubbed out meanwhile is not answered any more
        answered.accept(question.get().map(asked -> answer));
        if (again) {
            request();
        }
    }
}
