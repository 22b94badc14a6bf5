package org.netkiln.ui.insight;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableBooleanValue;
import javafx.util.Duration;

/** Does work that was asked for, but not more often than a period allows, and only while somebody looks. */
final class Throttle {
    private final PauseTransition rest;
    private final ObservableBooleanValue seen;
    private final Runnable work;
    private boolean due;
    private boolean resting;

    /** @param seen whether the work's outcome can be seen; what was asked for meanwhile is done when it can be again */
    Throttle(Duration period, ObservableBooleanValue seen, Runnable work) {
        this.seen = seen;
        this.work = work;
        this.rest = new PauseTransition(period);
        rest.setOnFinished(event -> {
            resting = false;
            workIfDue();
        });
        seen.addListener(observable -> workIfDue());
    }

    /** Asks for the work: done at once, or once the period is over. */
    void request() {
        due = true;
        workIfDue();
    }

    private void workIfDue() {
        if (due && seen.get() && !resting) {
            due = false;
            resting = true;
            work.run();
            rest.playFromStart();
        }
    }
}
