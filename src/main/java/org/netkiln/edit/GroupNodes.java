package org.netkiln.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.netkiln.graph.Group;
import org.netkiln.graph.Network;
import org.netkiln.text.Text;

/**
 * Makes a group of nodes, groups and notes, which leave the groups they were in. It lies in the innermost group that held
 * all of them; ids of what is inside begin with its own.
 *
 * @param id wanted for the group; the closest that is free is taken
 */
public record GroupNodes(Set<String> members, String id) implements Edit {
    public GroupNodes {
        members = Collections.unmodifiableSet(new LinkedHashSet<>(members));
    }

    /** The id that the group gets in this network: what to select afterwards. */
    public String idIn(Network network) {
        Optional<Group> around = around(network, Relabel.roots(network, members));
        return network.freeId(Relabel.within(around, id));
    }

    @Override
    public Network applyTo(Network network) {
        Set<String> roots = Relabel.roots(network, members);
        if (roots.stream().allMatch(root -> network.note(root).isPresent())) {
            return network;
        }
        Optional<String> around = around(network, roots).map(Group::id);
        String group = idIn(network);
        Relabel relabel = new Relabel(network, Relabel.whole(network, roots));
        roots.forEach(root -> relabel.claim(root, group + "." + Relabel.name(network, root)));
        Network lifted = network.placed(roots, around);
        List<Group> groups = new ArrayList<>();
        for (Group other : lifted.groups().values()) {
            groups.add(around.filter(other.id()::equals).isPresent() ? around(other, roots, group) : other);
        }
        groups.add(Group.of(group, roots));
        return lifted.withGroups(groups).renamed(relabel.ids());
    }

    private static Group around(Group outer, Set<String> roots, String group) {
        Set<String> left = new LinkedHashSet<>(outer.members());
        left.removeAll(roots);
        left.add(group);
        return outer.withMembers(left);
    }

    private static Optional<Group> around(Network network, Set<String> roots) {
        List<String> common =
                roots.stream().findFirst().map(network::groupsAround).orElse(List.of());
        return common.stream()
                .filter(group -> roots.stream()
                        .allMatch(root -> network.groupsAround(root).contains(group)))
                .findFirst()
                .flatMap(network::group);
    }

    @Override
    public Text label() {
        return Text.of("edit.group", Names.of(members));
    }
}
