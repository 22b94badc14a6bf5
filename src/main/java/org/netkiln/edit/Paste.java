package org.netkiln.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.netkiln.graph.FreeIds;
import org.netkiln.graph.Network;
import org.netkiln.graph.Node;
import org.netkiln.graph.PortRef;
import org.netkiln.graph.Position;
import org.netkiln.graph.Wire;
import org.netkiln.text.Text;

/**
 * Adds copies of nodes with the wires among them, under fresh ids.
 *
 * @param offset how far the copies lie from the originals
 */
public record Paste(Clipping clipping, Position offset) implements Edit {
    /** Copies nodes in the place where they are. */
    public static Paste duplicate(Network network, Set<String> ids, Position offset) {
        return new Paste(Clipping.of(network, ids), offset);
    }

    @Override
    public Network applyTo(Network network) {
        Map<String, String> fresh = freshIds(network);
        List<Node> nodes = new ArrayList<>(network.nodes());
        for (Node node : clipping.nodes()) {
            nodes.add(shifted(node).withId(fresh.getOrDefault(node.id(), node.id())));
        }
        List<Wire> wires = new ArrayList<>(network.wires());
        clipping.wires().forEach(wire -> wires.add(new Wire(end(wire.from(), fresh), end(wire.to(), fresh))));
        return network.withNodes(nodes).withWires(wires);
    }

    /** The id that each copied node gets when pasted into this network: what to select afterwards. */
    public Map<String, String> freshIds(Network network) {
        Map<String, String> fresh = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (Node node : clipping.nodes()) {
            String id = FreeIds.of(node.id(), wanted -> network.contains(wanted) || taken.contains(wanted));
            taken.add(id);
            fresh.put(node.id(), id);
        }
        return fresh;
    }

    private static PortRef end(PortRef end, Map<String, String> fresh) {
        return new PortRef(fresh.getOrDefault(end.node(), end.node()), end.port());
    }

    private Node shifted(Node node) {
        Position at = node.at();
        return at == null ? node : node.at(new Position(at.x() + offset.x(), at.y() + offset.y()));
    }

    @Override
    public Text label() {
        return Text.of("edit.paste", clipping.nodes().size());
    }
}
