package org.netkiln.edit;

import java.util.Optional;
import java.util.Set;
import org.netkiln.graph.Group;
import org.netkiln.graph.Network;
import org.netkiln.text.Text;

/** Dissolves a group: what lay in it lies where the group was, under ids without the group's. One copy is left. */
public record Ungroup(String group) implements Edit {
    @Override
    public Network applyTo(Network network) {
        return network.group(group).map(found -> without(network, found)).orElse(network);
    }

    private static Network without(Network network, Group group) {
        Optional<Group> around = network.parent(group.id()).flatMap(network::group);
        Set<String> movers = Relabel.whole(network, Set.of(group.id()));
        Relabel relabel = new Relabel(network, movers);
        group.members().forEach(member -> relabel.claim(member, Relabel.within(around, group.nameOf(member))));
        return network.placed(group.members(), around.map(Group::id)).renamed(relabel.ids());
    }

    @Override
    public Text label() {
        return Text.of("edit.ungroup", group);
    }
}
