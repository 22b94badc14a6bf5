package org.netkiln.edit;

import org.netkiln.graph.Network;
import org.netkiln.graph.PortRef;
import org.netkiln.graph.Wire;
import org.netkiln.text.Text;

/** Draws a wire; what fed that input port before makes room. */
public record Connect(PortRef from, PortRef to) implements Edit {
    @Override
    public Network applyTo(Network network) {
        if (!network.contains(from.node()) || !network.contains(to.node())) {
            return network;
        }
        Wire wire = new Wire(from, to);
        Network open = network;
        for (Wire old : network.into(to.node())) {
            if (old.to().equals(to) && !old.equals(wire)) {
                open = open.without(old);
            }
        }
        return open.with(wire);
    }

    @Override
    public Text label() {
        return Text.of("edit.connect", from.toString(), to.toString());
    }
}
