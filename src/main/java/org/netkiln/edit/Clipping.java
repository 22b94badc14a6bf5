package org.netkiln.edit;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.netkiln.graph.Network;
import org.netkiln.graph.Node;
import org.netkiln.graph.Wire;

/**
 * Nodes that were copied, and the wires among them.
 *
 * @param wires both ends lie in {@code nodes}
 */
public record Clipping(List<Node> nodes, List<Wire> wires) {
    public Clipping {
        nodes = List.copyOf(nodes);
        wires = List.copyOf(wires);
    }

    /** Copies nodes out of a network. */
    public static Clipping of(Network network, Set<String> ids) {
        List<Node> nodes =
                network.nodes().stream().filter(node -> ids.contains(node.id())).toList();
        Set<String> there = nodes.stream().map(Node::id).collect(Collectors.toSet());
        List<Wire> wires = network.wires().stream()
                .filter(wire -> there.contains(wire.from().node()))
                .filter(wire -> there.contains(wire.to().node()))
                .toList();
        return new Clipping(nodes, wires);
    }
}
