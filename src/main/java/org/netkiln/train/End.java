package org.netkiln.train;

import org.netkiln.problem.Problem;
import org.netkiln.train.event.FinishReason;

/** How a training ended. */
sealed interface End {
    record Finished(FinishReason reason) implements End {}

    record Stopped() implements End {}

    record Failed(Problem problem) implements End {}
}
