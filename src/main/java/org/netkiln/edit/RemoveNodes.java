package org.netkiln.edit;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.netkiln.graph.Network;
import org.netkiln.graph.Wire;
import org.netkiln.text.Text;

/**
 * Takes nodes and their wires away.
 *
 * @param reconnect whether what fed a node with one incoming wire now feeds all that the node fed
 */
public record RemoveNodes(Set<String> nodes, boolean reconnect) implements Edit {
    public RemoveNodes {
        nodes = Collections.unmodifiableSet(new LinkedHashSet<>(nodes));
    }

    @Override
    public Network applyTo(Network network) {
        Network left = network;
        for (String node : nodes) {
            left = without(left, node);
        }
        return left;
    }

    private Network without(Network network, String node) {
        List<Wire> into = network.into(node);
        Network left = network.without(node);
        if (!reconnect || into.size() != 1) {
            return left;
        }
        for (Wire out : network.outOf(node)) {
            if (!into.get(0).from().node().equals(node) && !out.to().node().equals(node)) {
                left = left.with(new Wire(into.get(0).from(), out.to()));
            }
        }
        return left;
    }

    @Override
    public Text label() {
        return Text.of("edit.remove", Names.of(nodes));
    }
}
