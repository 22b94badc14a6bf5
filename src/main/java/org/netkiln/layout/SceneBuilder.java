package org.netkiln.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.netkiln.graph.Group;
import org.netkiln.graph.Network;
import org.netkiln.graph.Note;
import org.netkiln.graph.Wire;
import org.netkiln.layer.Catalogue;

/** Works out what is seen, once. */
final class SceneBuilder {
    private final Network network;
    private final Catalogue catalogue;
    private final Optional<String> scope;
    private final Seen seen;
    private final Map<String, Item> items = new LinkedHashMap<>();

    SceneBuilder(Network network, Catalogue catalogue, Optional<String> scope) {
        this.network = network;
        this.catalogue = catalogue;
        this.scope = scope;
        this.seen = new Seen(network, scope);
    }

    Scene build() {
        Map<String, Face> faces = new LinkedHashMap<>();
        for (String id : seen.items()) {
            face(id).ifPresent(face -> faces.put(id, face));
        }
        Ports ports = new Ports(network, catalogue);
        Placement placement = new Placement(network, seen, faces);
        Map<String, Direction> flows = flows(placement);
        faces.forEach((id, face) ->
                items.put(id, item(id, face, placement.of(id), ports, flows.getOrDefault(id, Direction.RIGHT))));
        List<Frame> frames = frames();
        List<Link> links = links(frames);
        List<Note> notes = network.notes().values().stream()
                .filter(note -> scope.equals(parent(note)))
                .toList();
        return new Scene(scope, List.copyOf(items.values()), links, frames, notes, bounds(frames, notes));
    }

    /** Notes in open groups are seen wherever the group is. */
    private Optional<String> parent(Note note) {
        for (String group : network.groupsAround(note.id())) {
            if (Optional.of(group).equals(scope) || !seen.open().contains(group)) {
                return Optional.of(group);
            }
        }
        return Optional.empty();
    }

    private Optional<Face> face(String id) {
        return network.node(id).map(node -> Face.of(node, catalogue)).or(() -> network.group(id)
                .map(Face::of));
    }

    private Item item(String id, Face face, Box box, Ports ports, Direction flow) {
        return network.node(id)
                .map(node -> Item.of(id, face, box, ports.inputs(node), ports.outputs(node), flow))
                .orElseGet(() -> {
                    Set<String> inside = network.inside(id);
                    return Item.of(id, face, box, ports.inputs(inside), ports.outputs(inside), flow);
                });
    }

    private Map<String, Direction> flows(Placement placement) {
        Map<String, Integer> number = new HashMap<>();
        List<Box> boxes = new ArrayList<>();
        for (String id : seen.items()) {
            number.put(id, boxes.size());
            boxes.add(placement.of(id));
        }
        List<Flows.Ends> ends = new ArrayList<>();
        for (Wire wire : network.wires()) {
            Integer from = seen.item(wire.from().node()).map(number::get).orElse(null);
            Integer to = seen.item(wire.to().node()).map(number::get).orElse(null);
            if (from != null && to != null) {
                ends.add(new Flows.Ends(from, to));
            }
        }
        List<Direction> flows = Flows.of(boxes, ends);
        Map<String, Direction> byId = new HashMap<>();
        number.forEach((id, i) -> byId.put(id, flows.get(i)));
        return byId;
    }

    private List<Link> links(List<Frame> frames) {
        Wiring wiring = new Wiring(items, frames);
        List<Link> links = new ArrayList<>();
        for (Wire wire : network.wires()) {
            Optional<String> from = seen.item(wire.from().node());
            Optional<String> to = seen.item(wire.to().node());
            boolean within = from.isPresent() && from.equals(to) && !network.contains(from.get());
            if ((from.isPresent() || to.isPresent()) && !within) {
                links.add(wiring.link(wire, from.orElse(""), to.orElse("")));
            }
        }
        return links;
    }

    private List<Frame> frames() {
        Map<String, List<Box>> within = new HashMap<>();
        for (Item item : items.values()) {
            for (String group : network.groupsAround(item.id())) {
                within.computeIfAbsent(group, id -> new ArrayList<>()).add(item.box());
            }
        }
        List<Frame> frames = new ArrayList<>();
        for (Group group : network.groups().values()) {
            if (seen.open().contains(group.id()) && within.containsKey(group.id())) {
                int depth = deepest(group.id());
                Box inside = Box.around(within.get(group.id())).grown(depth * Frame.PADDING / 2);
                frames.add(new Frame(group.id(), Frame.around(inside), group.repeat()));
            }
        }
        frames.sort((one, other) -> Double.compare(area(other.box()), area(one.box())));
        return frames;
    }

    /** How many frames lie within one another inside this one. */
    private int deepest(String group) {
        return network.inside(group).stream()
                .filter(seen.open()::contains)
                .mapToInt(inner -> 1 + deepest(inner))
                .max()
                .orElse(0);
    }

    private static double area(Box box) {
        return box.width() * box.height();
    }

    private Box bounds(List<Frame> frames, List<Note> notes) {
        List<Box> all = new ArrayList<>();
        items.values().forEach(item -> all.add(item.box()));
        frames.forEach(frame -> all.add(frame.box()));
        notes.forEach(note -> all.add(Scene.box(note)));
        return Box.around(all);
    }
}
