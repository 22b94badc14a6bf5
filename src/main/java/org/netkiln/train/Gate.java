package org.netkiln.train;

import java.util.function.BooleanSupplier;
import org.netkiln.train.event.TrainingEvent;

/** Where training heeds its control: before each step and each validation batch. */
final class Gate {
    private final TrainingControl control;
    private final Session session;
    private boolean paused;

    Gate(TrainingControl control, Session session) {
        this.control = control;
        this.session = session;
    }

    /** Waits while paused. False if training is to stop. */
    boolean beforeStep() throws WriteFailed {
        return pass(control::takeStep);
    }

    /** Waits while paused. False if training is to stop. */
    boolean beforeValidation() throws WriteFailed {
        return pass(control::mayValidate);
    }

    private boolean pass(BooleanSupplier mayGoOn) throws WriteFailed {
        while (true) {
            if (Thread.interrupted()) {
                control.interrupted();
            }
            session.tune(control.takeTunes());
            control.runTasks();
            if (control.stopAsked()) {
                return false;
            }
            if (mayGoOn.getAsBoolean()) {
                tellResumed();
                return true;
            }
            tellPaused();
            control.awaitChange();
        }
    }

    private void tellPaused() throws WriteFailed {
        session.save();
        if (!paused) {
            paused = true;
            session.tell(new TrainingEvent.Paused(session.progress().steps()));
        }
    }

    private void tellResumed() {
        if (paused && control.state() == TrainingState.RUNNING) {
            paused = false;
            session.tell(new TrainingEvent.Resumed(session.progress().steps()));
        }
    }
}
