package org.netkiln.interact;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.netkiln.graph.Network;
import org.netkiln.graph.Wire;
import org.netkiln.layout.Box;
import org.netkiln.layout.Frame;

/** The groups in which things come to lie. */
final class Homes {
    private Homes() {}

    /** What is put down within the frame of an open group belongs to it; elsewhere, to the group whose inside is shown. */
    static Optional<String> of(Box card, Context context) {
        return frame(card, context).or(() -> context.scene().scope());
    }

    /** What is put onto a wire belongs to the innermost group to be seen that holds both of its ends. */
    static Optional<String> of(Wire wire, Context context) {
        Network network = context.network();
        Optional<String> scope = context.scene().scope();
        List<String> source = network.groupsAround(wire.from().node());
        return network.groupsAround(wire.to().node()).stream()
                .filter(source::contains)
                .filter(group -> scope.isEmpty()
                        || scope.get().equals(group)
                        || network.groupsAround(group).contains(scope.get()))
                .findFirst()
                .or(() -> scope);
    }

    /** The open group into whose frame these are dragged; empty if they lie in it already. */
    static Optional<String> entered(Set<String> ids, Box lead, Context context) {
        Network network = context.network();
        return frame(lead, context)
                .filter(group -> !ids.contains(group))
                .filter(group -> network.groupsAround(group).stream().noneMatch(ids::contains))
                .filter(group -> !outside(ids, group, network).isEmpty());
    }

    /** Those of some nodes, groups and notes that do not lie in a group. */
    static Set<String> outside(Set<String> ids, String group, Network network) {
        Set<String> outside = new LinkedHashSet<>(ids);
        outside.removeIf(id -> network.groupsAround(id).contains(group));
        return outside;
    }

    private static Optional<String> frame(Box card, Context context) {
        return context.scene().frames().stream()
                .filter(frame -> frame.box().contains(card.centre()))
                .reduce((outer, inner) -> inner)
                .map(Frame::group);
    }

    /** Ids of what has come to lie directly in a group, or in none, by an edit; whatever it was called before. */
    static Set<String> arrived(Network before, Network after, Optional<String> home) {
        Set<String> arrived = new LinkedHashSet<>();
        for (String id : everything(after)) {
            boolean wasThere = before.isTaken(id) && before.parent(id).equals(home);
            if (after.parent(id).equals(home) && !wasThere) {
                arrived.add(id);
            }
        }
        return arrived;
    }

    private static Set<String> everything(Network network) {
        Set<String> all = new LinkedHashSet<>();
        network.nodes().forEach(node -> all.add(node.id()));
        all.addAll(network.groups().keySet());
        all.addAll(network.notes().keySet());
        return all;
    }
}
