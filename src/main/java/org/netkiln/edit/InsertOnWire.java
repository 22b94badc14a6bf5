package org.netkiln.edit;

import java.util.Optional;
import org.netkiln.graph.Network;
import org.netkiln.graph.Node;
import org.netkiln.graph.PortRef;
import org.netkiln.graph.Wire;
import org.netkiln.text.Text;

/**
 * Puts a new node on a wire: its first input takes what came, its first output feeds what was fed.
 *
 * @param group in which it lies; if empty, the innermost one that holds both of the wire's ends
 */
public record InsertOnWire(Wire wire, Node node, Optional<String> group) implements Edit {
    public InsertOnWire(Wire wire, Node node) {
        this(wire, node, Optional.empty());
    }

    /** The id that the node gets in this network. */
    public String idIn(Network network) {
        return add(network).idIn(network);
    }

    @Override
    public Network applyTo(Network network) {
        if (!network.wires().contains(wire)) {
            return network;
        }
        String id = idIn(network);
        return add(network)
                .applyTo(network)
                .without(wire)
                .with(new Wire(wire.from(), PortRef.of(id)))
                .with(new Wire(PortRef.of(id), wire.to()));
    }

    private AddNode add(Network network) {
        return new AddNode(node, group.or(() -> network.groupsAround(wire.to().node()).stream()
                .filter(network.groupsAround(wire.from().node())::contains)
                .findFirst()));
    }

    @Override
    public Text label() {
        return Text.of("edit.insert", node.id());
    }
}
