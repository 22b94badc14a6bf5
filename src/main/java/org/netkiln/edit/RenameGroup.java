package org.netkiln.edit;

import java.util.Optional;
import java.util.Set;
import org.netkiln.graph.Group;
import org.netkiln.graph.Network;
import org.netkiln.text.Text;

/** Gives a group another id, or the closest that is free; ids of all that lies inside follow. */
public record RenameGroup(String group, String newId) implements Edit {
    @Override
    public Network applyTo(Network network) {
        if (network.group(group).isEmpty()) {
            return network;
        }
        Optional<Group> around = network.parent(group).flatMap(network::group);
        Relabel relabel = new Relabel(network, Relabel.whole(network, Set.of(group)));
        relabel.claim(group, Relabel.within(around, newId));
        return network.renamed(relabel.ids());
    }

    @Override
    public Text label() {
        return Text.of("edit.rename", group, newId);
    }
}
