package org.netkiln.edit;

import java.util.Optional;
import java.util.Set;
import org.netkiln.graph.Group;
import org.netkiln.graph.Network;
import org.netkiln.text.Text;

/**
 * Gives a node another id; if the new one is taken or no id, the closest that is free. Its wires follow. In a group it keeps
 * the group's id in front.
 */
public record Rename(String node, String newId) implements Edit {
    @Override
    public Network applyTo(Network network) {
        Optional<Group> around = network.parent(node).flatMap(network::group);
        String free = new Relabel(network, Set.of(node)).claim(node, Relabel.within(around, newId));
        return network.with(node, old -> old.withId(free));
    }

    @Override
    public Text label() {
        return Text.of("edit.rename", node, newId);
    }
}
