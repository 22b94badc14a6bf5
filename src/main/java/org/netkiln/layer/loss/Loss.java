package org.netkiln.layer.loss;

import java.util.List;
import org.netkiln.layer.BuildSite;
import org.netkiln.layer.Outcome;
import org.netkiln.layer.Site;
import org.netkiln.problem.Problem;

/** What a network is judged by. Implementations are final, have no state, and are registered with {@code @AutoService}. */
public interface Loss {
    /** The name in the project file: PyTorch's function. */
    String name();

    /** What does not fit at the output node that this loss sits at. Never throws. */
    List<Problem> check(Site site);

    /** Target, loss and probabilities for the node's input. */
    Outcome build(BuildSite site);
}
