package org.netkiln.train;

/** Where a training stands. */
public enum TrainingState {
    IDLE,
    PREPARING,
    RUNNING,
    PAUSED,
    /** Came to its end. */
    DONE,
    FAILED,
    STOPPED;

    public boolean isOver() {
        return this == DONE || this == FAILED || this == STOPPED;
    }
}
