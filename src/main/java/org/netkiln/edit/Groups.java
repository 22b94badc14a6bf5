package org.netkiln.edit;

import java.util.function.UnaryOperator;
import org.netkiln.graph.Group;
import org.netkiln.graph.Network;

/** Changes to one group. */
final class Groups {
    private Groups() {}

    /** The network with a group changed, in its place; its id and members stay. */
    static Network change(Network network, String id, UnaryOperator<Group> change) {
        if (network.group(id).isEmpty()) {
            return network;
        }
        return network.withGroups(network.groups().values().stream()
                .map(group -> group.id().equals(id) ? change.apply(group) : group)
                .toList());
    }
}
