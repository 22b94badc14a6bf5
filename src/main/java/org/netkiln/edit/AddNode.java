package org.netkiln.edit;

import java.util.Optional;
import java.util.Set;
import org.netkiln.graph.Network;
import org.netkiln.graph.Node;
import org.netkiln.text.Text;

/**
 * Adds a node; under another id if its own is taken or no id.
 *
 * @param group in which it lies, and whose id stands in front of its own; empty for none
 */
public record AddNode(Node node, Optional<String> group) implements Edit {
    public AddNode(Node node) {
        this(node, Optional.empty());
    }

    /** The id that the node gets in this network. */
    public String idIn(Network network) {
        return network.freeId(Relabel.within(group.flatMap(network::group), node.id()));
    }

    @Override
    public Network applyTo(Network network) {
        String id = idIn(network);
        Network added = network.with(node.withId(id));
        Optional<String> home = group.filter(network.groups()::containsKey);
        return home.isPresent() ? added.placed(Set.of(id), home) : added;
    }

    @Override
    public Text label() {
        return Text.of("edit.add", node.id());
    }
}
