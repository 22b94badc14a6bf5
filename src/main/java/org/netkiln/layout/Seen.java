package org.netkiln.layout;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.netkiln.graph.Group;
import org.netkiln.graph.Network;
import org.netkiln.graph.Node;

/** Which nodes are seen as themselves, and which as the folded group around them. */
final class Seen {
    private final Map<String, String> items = new HashMap<>();
    private final Set<String> order = new LinkedHashSet<>();
    private final Set<String> open = new LinkedHashSet<>();

    /** @param scope the group whose inside is shown; empty for the whole network */
    Seen(Network network, Optional<String> scope) {
        for (Node node : network.nodes()) {
            see(network, scope, node.id());
        }
        for (Group group : network.groups().values()) {
            boolean within = !Optional.of(group.id()).equals(scope)
                    && inside(network, group.id(), scope)
                    && folded(network, group.id(), scope).isEmpty()
                    && !group.folded();
            if (within) {
                open.add(group.id());
            }
        }
    }

    private void see(Network network, Optional<String> scope, String id) {
        if (inside(network, id, scope)) {
            String item = folded(network, id, scope).orElse(id);
            items.put(id, item);
            order.add(item);
        }
    }

    private static boolean inside(Network network, String id, Optional<String> scope) {
        return scope.map(group -> network.groupsAround(id).contains(group)).orElse(true);
    }

    /** The outermost folded group around something, within the scope. */
    private static Optional<String> folded(Network network, String id, Optional<String> scope) {
        List<String> around = network.groupsAround(id);
        Optional<String> outermost = Optional.empty();
        for (String group : around) {
            if (Optional.of(group).equals(scope)) {
                break;
            }
            if (network.group(group).filter(Group::folded).isPresent()) {
                outermost = Optional.of(group);
            }
        }
        return outermost;
    }

    /** The item that stands for a node; empty if it lies outside of what is shown. */
    Optional<String> item(String node) {
        return Optional.ofNullable(items.get(node));
    }

    /** All items, in the nodes' order. */
    Set<String> items() {
        return order;
    }

    /** Groups around which a frame is drawn. */
    Set<String> open() {
        return open;
    }
}
