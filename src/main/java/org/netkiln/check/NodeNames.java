package org.netkiln.check;

import org.netkiln.graph.Network;
import org.netkiln.graph.Node;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Remedy;
import org.netkiln.problem.Where;
import org.netkiln.text.Text;

/** Names of nodes that no export could use. */
final class NodeNames {
    private NodeNames() {}

    /** What is wrong with a name that does not match {@link Node#ID}. */
    static Problem problem(String id, Network network) {
        return Problem.error(
                new Where.AtNode(id), Text.of("check.bad-name", id), new Remedy.Rename(id, network.freeId(id)));
    }
}
