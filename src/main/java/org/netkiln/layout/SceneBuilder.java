package org.netkiln.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netkiln.graph.Group;
import org.netkiln.graph.Network;
import org.netkiln.graph.Node;
import org.netkiln.graph.Note;
import org.netkiln.graph.PortRef;
import org.netkiln.graph.Position;
import org.netkiln.graph.Wire;
import org.netkiln.layer.Catalogue;

/** Works out what is seen, once. */
final class SceneBuilder {
    /** How far a wire that leads outside is drawn. */
    private static final double STUB = 48;

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
        Ports ports = new Ports(network, catalogue);
        Placement placement = new Placement(network, catalogue, seen);
        for (String id : seen.items()) {
            Point at = placement.of(id);
            network.node(id)
                    .map(node -> Item.of(id, Face.of(node, catalogue), at, ports.inputs(node), ports.outputs(node)))
                    .or(() -> network.group(id).map(group -> folded(group, at, ports)))
                    .ifPresent(item -> items.put(id, item));
        }
        List<Link> links = links();
        List<Frame> frames = frames();
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

    private Item folded(Group group, Point at, Ports ports) {
        Set<String> inside = network.inside(group.id());
        return Item.of(group.id(), Face.of(group), at, ports.inputs(inside), ports.outputs(inside));
    }

    private List<Link> links() {
        List<Link> links = new ArrayList<>();
        for (Wire wire : network.wires()) {
            Optional<String> from = seen.item(wire.from().node());
            Optional<String> to = seen.item(wire.to().node());
            boolean within = from.isPresent() && from.equals(to) && !network.contains(from.get());
            if ((from.isPresent() || to.isPresent()) && !within) {
                links.add(link(wire, from.orElse(""), to.orElse(""), items));
            }
        }
        return links;
    }

    static Link link(Wire wire, String from, String to, Map<String, Item> items) {
        Item source = items.get(from);
        Item target = items.get(to);
        Point end = end(target, wire.to());
        Point start = start(source, wire.from());
        if (start == null && end != null) {
            start = end.plus(-STUB, 0);
        } else if (end == null && start != null) {
            end = start.plus(STUB, 0);
        }
        if (start == null || end == null) {
            throw new IllegalStateException("no end of " + wire + " is seen");
        }
        Routes.Route route = Routes.of(start, end);
        return new Link(wire, from, to, route.points(), route.label());
    }

    private static @Nullable Point start(@Nullable Item item, PortRef port) {
        return item == null
                ? null
                : at(item.outputPorts(), item.outputs(), port, item.box().right(), item.box());
    }

    private static @Nullable Point end(@Nullable Item item, PortRef port) {
        return item == null
                ? null
                : at(item.inputPorts(), item.inputs(), port, item.box().x(), item.box());
    }

    private static Point at(List<PortRef> ports, List<Point> points, PortRef port, double side, Box box) {
        int index = ports.indexOf(port);
        return index >= 0 ? points.get(index) : new Point(side, box.centre().y());
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

    /** What a node or group is, as far as its place goes. */
    static Optional<Position> position(Network network, String id) {
        return network.node(id).flatMap(node -> Optional.ofNullable(node.at())).or(() -> network.group(id)
                .flatMap(group -> Optional.ofNullable(group.at())));
    }

    /** The face of a node or a folded group. */
    static Face face(Network network, Catalogue catalogue, String id) {
        return network.node(id)
                .map((Node node) -> Face.of(node, catalogue))
                .or(() -> network.group(id).map(Face::of))
                .orElseThrow();
    }
}
