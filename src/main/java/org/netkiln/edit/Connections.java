package org.netkiln.edit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.netkiln.graph.Network;
import org.netkiln.graph.PortRef;
import org.netkiln.graph.Wire;
import org.netkiln.layer.Catalogue;
import org.netkiln.layer.LayerInfo;
import org.netkiln.text.Text;

/** Tells which wires may be drawn, before the mouse button is up. Immutable. */
public final class Connections {
    private final Catalogue catalogue;

    public Connections(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Why these ports cannot be connected; empty if they can. An input port that is taken can: the new wire replaces the old
     * one. Nodes of an unknown type take wires at every port.
     */
    public Optional<Text> refusal(Network network, PortRef from, PortRef to) {
        return refusals(network, from).apply(to);
    }

    /** The same for any input, given the output: quick for many of them in one network. */
    public Function<PortRef, Optional<Text>> refusals(Network network, PortRef from) {
        Set<String> before =
                reached(from.node(), network::into, wire -> wire.from().node());
        return to -> refusal(network, from, to, before.contains(to.node()));
    }

    /** The same for any output, given the input. */
    public Function<PortRef, Optional<Text>> refusalsInto(Network network, PortRef to) {
        Set<String> behind =
                reached(to.node(), network::outOf, wire -> wire.to().node());
        return from -> refusal(network, from, to, behind.contains(from.node()));
    }

    private Optional<Text> refusal(Network network, PortRef from, PortRef to, boolean circle) {
        for (PortRef end : List.of(from, to)) {
            if (!network.contains(end.node())) {
                return Optional.of(Text.of("connect.no-node", end.node()));
            }
        }
        if (from.node().equals(to.node())) {
            return Optional.of(Text.of("connect.itself", from.node()));
        }
        if (info(network, from).filter(info -> from.port() >= info.outputs()).isPresent()) {
            return Optional.of(Text.of("connect.no-output", from.node(), from.port()));
        }
        if (info(network, to).filter(info -> to.port() >= info.inputs().max()).isPresent()) {
            return Optional.of(Text.of("connect.no-input", to.node(), to.port()));
        }
        return circle ? Optional.of(Text.of("connect.circle", to.node(), from.node())) : Optional.empty();
    }

    public boolean canConnect(Network network, PortRef from, PortRef to) {
        return refusal(network, from, to).isEmpty();
    }

    private Optional<LayerInfo> info(Network network, PortRef end) {
        return network.node(end.node()).flatMap(node -> catalogue.info(node.type()));
    }

    /** A node and all that wires lead to from it. */
    private static Set<String> reached(
            String start, Function<String, List<Wire>> wires, Function<Wire, String> otherEnd) {
        Set<String> reached = new HashSet<>(Set.of(start));
        Deque<String> next = new ArrayDeque<>(Set.of(start));
        while (!next.isEmpty()) {
            for (Wire wire : wires.apply(next.remove())) {
                if (reached.add(otherEnd.apply(wire))) {
                    next.add(otherEnd.apply(wire));
                }
            }
        }
        return reached;
    }
}
