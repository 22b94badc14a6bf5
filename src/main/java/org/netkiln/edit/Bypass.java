package org.netkiln.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.netkiln.graph.Network;
import org.netkiln.graph.Node;
import org.netkiln.graph.PortRef;
import org.netkiln.graph.Topology;
import org.netkiln.graph.Wire;

/** Finds, for nodes that are taken away, the one output that led into them, be it through others that are taken away too. */
final class Bypass {
    private final Set<String> gone;
    private final Map<String, PortRef> sources = new HashMap<>();

    private Bypass(Set<String> gone) {
        this.gone = gone;
    }

    static Bypass of(Network network, Set<String> gone) {
        Bypass bypass = new Bypass(gone);
        Topology topology = Topology.of(network);
        List<Node> order = new ArrayList<>(topology.order());
        network.nodes().stream()
                .filter(node -> topology.cyclic().contains(node.id()))
                .forEach(order::add);
        for (Node node : order) {
            if (gone.contains(node.id())) {
                bypass.find(network, node.id());
            }
        }
        return bypass;
    }

    private void find(Network network, String node) {
        Set<PortRef> into = new LinkedHashSet<>();
        for (Wire wire : network.into(node)) {
            source(wire.from()).filter(from -> !from.node().equals(node)).ifPresent(into::add);
        }
        if (into.size() == 1) {
            sources.put(node, into.iterator().next());
        }
    }

    /** The output that feeds what this one fed; empty if there is none, or more than one. */
    private Optional<PortRef> source(PortRef from) {
        return gone.contains(from.node()) ? Optional.ofNullable(sources.get(from.node())) : Optional.of(from);
    }

    /** What takes a wire's place; the wire itself if neither end is taken away. */
    Optional<Wire> instead(Wire wire) {
        if (gone.contains(wire.to().node())) {
            return Optional.empty();
        }
        return source(wire.from())
                .filter(from -> from.equals(wire.from())
                        || !from.node().equals(wire.to().node()))
                .map(from -> new Wire(from, wire.to()));
    }
}
