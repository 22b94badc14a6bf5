package org.netkiln.edit;

import org.netkiln.graph.FreeIds;
import org.netkiln.graph.Network;
import org.netkiln.text.Text;

/** Gives a node another id; if the new one is taken or no id, the closest that is free. Its wires follow. */
public record Rename(String node, String newId) implements Edit {
    @Override
    public Network applyTo(Network network) {
        String free = FreeIds.of(newId, id -> !id.equals(node) && network.contains(id));
        return network.with(node, old -> old.withId(free));
    }

    @Override
    public Text label() {
        return Text.of("edit.rename", node, newId);
    }
}
