package org.netkiln.train.event;

/** Why a training came to its end. */
public enum FinishReason {
    /** All epochs are done. */
    EPOCHS,
    /** The greatest number of steps is reached. */
    STEPS,
    /** It no longer got better. */
    EARLY_STOPPING
}
