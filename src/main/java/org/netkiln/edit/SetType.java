package org.netkiln.edit;

import org.netkiln.graph.Network;
import org.netkiln.text.Text;

/** Makes a node a layer of another type; its parameters and wires stay. */
public record SetType(String node, String type) implements Edit {
    @Override
    public Network applyTo(Network network) {
        return network.with(node, old -> old.withType(type));
    }

    @Override
    public Text label() {
        return Text.of("edit.set-type", node, type);
    }
}
