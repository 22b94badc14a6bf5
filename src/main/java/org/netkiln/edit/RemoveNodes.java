package org.netkiln.edit;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.netkiln.graph.Network;
import org.netkiln.graph.Wire;
import org.netkiln.text.Text;

/**
 * Takes nodes and their wires away, groups with all that lies in them, and notes.
 *
 * @param nodes ids of nodes, groups and notes
 * @param reconnect whether the one output that led into a node, or through a row of them, now feeds all that they fed
 */
public record RemoveNodes(Set<String> nodes, boolean reconnect) implements Edit {
    public RemoveNodes {
        nodes = Collections.unmodifiableSet(new LinkedHashSet<>(nodes));
    }

    @Override
    public Network applyTo(Network network) {
        Set<String> gone = Relabel.whole(network, nodes).stream()
                .filter(network::isTaken)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (gone.isEmpty()) {
            return network;
        }
        Network left = network.without(gone);
        if (!reconnect) {
            return left;
        }
        Bypass bypass = Bypass.of(network, gone);
        Set<Wire> wires = new LinkedHashSet<>();
        network.wires().forEach(wire -> bypass.instead(wire).ifPresent(wires::add));
        return left.withWires(wires);
    }

    @Override
    public Text label() {
        return Text.of("edit.remove", Names.of(nodes));
    }
}
