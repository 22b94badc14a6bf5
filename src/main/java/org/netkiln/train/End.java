package org.netkiln.train;

import org.netkiln.problem.Problem;
import org.netkiln.train.event.FinishReason;

/** How a training ended. */
sealed interface End {
    record Finished(FinishReason reason) implements End {}

    record Stopped() implements End {}

    record Failed(Problem problem) implements End {}

    /** A value was no longer finite: the weights before it may already be useless. */
    record Diverged(Problem problem) implements End {}
}
