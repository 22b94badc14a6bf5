package org.netkiln.edit;

import org.netkiln.graph.Network;
import org.netkiln.graph.Node;
import org.netkiln.text.Text;

/** Adds a node; under another id if its own is taken or no id. */
public record AddNode(Node node) implements Edit {
    @Override
    public Network applyTo(Network network) {
        return network.with(node.withId(network.freeId(node.id())));
    }

    @Override
    public Text label() {
        return Text.of("edit.add", node.id());
    }
}
