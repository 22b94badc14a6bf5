package org.netkiln.edit;

import org.netkiln.graph.Network;
import org.netkiln.graph.Node;
import org.netkiln.graph.PortRef;
import org.netkiln.graph.Wire;
import org.netkiln.text.Text;

/** Puts a new node on a wire: its first input takes what came, its first output feeds what was fed. */
public record InsertOnWire(Wire wire, Node node) implements Edit {
    @Override
    public Network applyTo(Network network) {
        if (!network.wires().contains(wire)) {
            return network;
        }
        String id = network.freeId(node.id());
        return network.with(node.withId(id))
                .without(wire)
                .with(new Wire(wire.from(), PortRef.of(id)))
                .with(new Wire(PortRef.of(id), wire.to()));
    }

    @Override
    public Text label() {
        return Text.of("edit.insert", node.id());
    }
}
