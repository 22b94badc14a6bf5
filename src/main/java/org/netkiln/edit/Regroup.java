package org.netkiln.edit;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.netkiln.graph.Group;
import org.netkiln.graph.Network;
import org.netkiln.text.Text;

/**
 * Moves nodes, groups and notes into a group, or out of all groups; their ids follow. Groups that are left empty go.
 *
 * @param group empty for none; one that lies in what is moved takes nothing
 */
public record Regroup(Set<String> members, Optional<String> group) implements Edit {
    public Regroup {
        members = Collections.unmodifiableSet(new LinkedHashSet<>(members));
    }

    @Override
    public Network applyTo(Network network) {
        Optional<Group> home = group.flatMap(network::group);
        Set<String> roots = Relabel.roots(network, members);
        roots.removeIf(root -> network.parent(root).equals(group));
        Set<String> movers = Relabel.whole(network, roots);
        if (home.isPresent() != group.isPresent()
                || group.filter(movers::contains).isPresent()) {
            return network;
        }
        Relabel relabel = new Relabel(network, movers);
        roots.forEach(root -> relabel.claim(root, Relabel.within(home, Relabel.name(network, root))));
        return network.placed(roots, group).renamed(relabel.ids());
    }

    @Override
    public Text label() {
        return group.map(into -> Text.of("edit.regroup", Names.of(members), into))
                .orElse(Text.of("edit.regroup-out", Names.of(members)));
    }
}
