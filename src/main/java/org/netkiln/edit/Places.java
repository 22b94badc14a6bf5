package org.netkiln.edit;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.netkiln.graph.Group;
import org.netkiln.graph.Network;
import org.netkiln.graph.Node;
import org.netkiln.graph.Note;
import org.netkiln.graph.Position;

/** Where nodes, folded groups and notes lie. */
final class Places {
    private Places() {}

    /** The network with some of them elsewhere. Groups take along what lies in them, unless that is told its own place. */
    static Network moved(Network network, Map<String, Position> positions) {
        Map<String, Position> places = new HashMap<>();
        for (String id : positions.keySet()) {
            Position to = positions.get(id);
            Position from = network.group(id).map(Group::at).orElse(null);
            if (to != null && from != null) {
                places.putAll(shifted(network, id, to.x() - from.x(), to.y() - from.y()));
            }
        }
        places.putAll(positions);
        return placed(network, places);
    }

    /** New places for a group's card and all that lies in it. */
    static Map<String, Position> shifted(Network network, String group, double dx, double dy) {
        Map<String, Position> places = new HashMap<>();
        Stream.concat(Stream.of(group), network.inside(group).stream())
                .forEach(id -> of(network, id).ifPresent(at -> places.put(id, at.shifted(dx, dy))));
        return places;
    }

    /** The top left corner of all that lies in a group; empty if nothing there has a place. */
    static Optional<Position> corner(Network network, String group) {
        return network.inside(group).stream()
                .map(id -> of(network, id).orElse(null))
                .filter(Objects::nonNull)
                .reduce((a, b) -> new Position(Math.min(a.x(), b.x()), Math.min(a.y(), b.y())));
    }

    /** Empty if it was never arranged. */
    static Optional<Position> of(Network network, String id) {
        return network.node(id)
                .map(Node::at)
                .or(() -> network.note(id).map(Note::at))
                .or(() -> network.group(id).map(Group::at));
    }

    private static Network placed(Network network, Map<String, Position> places) {
        return Network.of(
                network.nodes().stream()
                        .map(node -> places.containsKey(node.id()) ? node.at(places.get(node.id())) : node)
                        .toList(),
                network.wires(),
                network.groups().values().stream()
                        .map(group -> at(group, places.get(group.id())))
                        .toList(),
                network.notes().values().stream()
                        .map(note -> at(note, places.get(note.id())))
                        .toList());
    }

    private static Group at(Group group, @Nullable Position at) {
        return at == null ? group : group.at(at);
    }

    private static Note at(Note note, @Nullable Position at) {
        return at == null ? note : note.at(at);
    }
}
