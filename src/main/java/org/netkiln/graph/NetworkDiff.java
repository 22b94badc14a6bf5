package org.netkiln.graph;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What must be redrawn when one network takes another's place.
 *
 * @param added ids of nodes that are new
 * @param removed ids of nodes that are gone
 * @param moved ids of nodes of which only the position differs
 * @param changed ids of nodes of which anything else differs
 * @param connected wires that are new
 * @param disconnected wires that are gone
 * @param groups ids of groups that are new, gone, or differ in anything
 * @param notes ids of notes that are new, gone, or differ in anything
 */
public record NetworkDiff(
        Set<String> added,
        Set<String> removed,
        Set<String> moved,
        Set<String> changed,
        Set<Wire> connected,
        Set<Wire> disconnected,
        Set<String> groups,
        Set<String> notes) {

    /** The difference; sets follow the order of the network that has the element. */
    public static NetworkDiff between(Network before, Network after) {
        Set<String> added = new LinkedHashSet<>();
        Set<String> moved = new LinkedHashSet<>();
        Set<String> changed = new LinkedHashSet<>();
        for (Node node : after.nodes()) {
            Node old = before.node(node.id()).orElse(null);
            if (old == null) {
                added.add(node.id());
            } else if (old != node && !old.equals(node)) {
                (old.withPositionOf(node).equals(node) ? moved : changed).add(node.id());
            }
        }
        Set<String> removed = new LinkedHashSet<>();
        before.nodes().stream().map(Node::id).filter(id -> !after.contains(id)).forEach(removed::add);
        return new NetworkDiff(
                added,
                removed,
                moved,
                changed,
                without(after.wires(), before.wires()),
                without(before.wires(), after.wires()),
                differing(before.groups(), after.groups()),
                differing(before.notes(), after.notes()));
    }

    public boolean isEmpty() {
        return added.isEmpty()
                && removed.isEmpty()
                && moved.isEmpty()
                && changed.isEmpty()
                && connected.isEmpty()
                && disconnected.isEmpty()
                && groups.isEmpty()
                && notes.isEmpty();
    }

    private static <T> Set<String> differing(Map<String, T> before, Map<String, T> after) {
        Set<String> differing = new LinkedHashSet<>();
        after.forEach((id, now) -> {
            if (!now.equals(before.get(id))) {
                differing.add(id);
            }
        });
        before.keySet().stream().filter(id -> !after.containsKey(id)).forEach(differing::add);
        return differing;
    }

    private static Set<Wire> without(Set<Wire> wires, Set<Wire> others) {
        if (wires == others) {
            return Set.of();
        }
        Set<Wire> left = new LinkedHashSet<>(wires);
        left.removeAll(others);
        return left;
    }
}
