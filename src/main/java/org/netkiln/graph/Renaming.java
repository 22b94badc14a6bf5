package org.netkiln.graph;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** New ids for some of what is in a network; whoever names it follows. */
final class Renaming {
    private final Map<String, String> ids;

    Renaming(Map<String, String> ids) {
        this.ids = ids;
    }

    private String of(String id) {
        return ids.getOrDefault(id, id);
    }

    Node of(Node node) {
        return ids.containsKey(node.id()) ? node.withId(of(node.id())) : node;
    }

    Note of(Note note) {
        return ids.containsKey(note.id()) ? note.withId(of(note.id())) : note;
    }

    Group of(Group group) {
        Set<String> members =
                group.members().stream().map(this::of).collect(Collectors.toCollection(LinkedHashSet::new));
        return group.withId(of(group.id())).withMembers(members);
    }

    Wire of(Wire wire) {
        boolean touched =
                ids.containsKey(wire.from().node()) || ids.containsKey(wire.to().node());
        return touched ? new Wire(of(wire.from()), of(wire.to())) : wire;
    }

    private PortRef of(PortRef port) {
        return new PortRef(of(port.node()), port.port());
    }
}
