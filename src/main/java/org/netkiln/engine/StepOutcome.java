package org.netkiln.engine;

import org.netkiln.problem.Problem;

/** What came of one batch. */
public sealed interface StepOutcome {
    /**
     * It went well.
     *
     * @param loss sum over outputs of the mean loss over the batch, before the update
     * @param correct samples of which the classifying output's best class is the label; 0 if no output classifies
     * @param samples the batch's size
     */
    record Done(double loss, int correct, int samples) implements StepOutcome {}

    /** A value is not finite; nothing was updated. The problem names the first node where it appeared. */
    record NotFinite(Problem problem) implements StepOutcome {}
}
