package org.netkiln.interact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.netkiln.graph.Wire;
import org.netkiln.layout.Link;
import org.netkiln.layout.Scene;

/** Going from wire to wire. */
final class Wires {
    private Wires() {}

    /** The wire at a node or folded group that follows the selected one; the first if none of them is. */
    static Optional<Wire> after(Set<Wire> selected, String id, Scene scene) {
        List<Wire> there = scene.links().stream()
                .filter(link -> link.from().equals(id) || link.to().equals(id))
                .map(Link::wire)
                .toList();
        if (there.isEmpty()) {
            return Optional.empty();
        }
        int last = selected.stream().mapToInt(there::indexOf).max().orElse(-1);
        return Optional.of(there.get((last + 1) % there.size()));
    }
}
