package org.netkiln.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netkiln.graph.Network;
import org.netkiln.graph.Node;
import org.netkiln.graph.Position;
import org.netkiln.graph.Topology;
import org.netkiln.graph.Wire;

/** Where items lie: where they were put, or else beside what they are wired to, where there is room. */
final class Placement {
    static final double GAP = 80;
    static final double ROW = 136;
    private static final double LEFT = 40;
    private static final double TOP = 80;

    /** What stays free around an item that had no place. */
    private static final double MARGIN = 16;

    private static final double STEP = 48;

    private final Network network;
    private final Seen seen;
    private final Map<String, Face> faces;
    private final Map<String, Box> placed = new HashMap<>();
    private final BoxIndex<Box> taken = new BoxIndex<>(List.of(), box -> box);

    /** @param faces of all that is seen, by id */
    Placement(Network network, Seen seen, Map<String, Face> faces) {
        this.network = network;
        this.seen = seen;
        this.faces = faces;
        for (String id : seen.items()) {
            given(id).ifPresent(at -> put(id, size(id).moved(at.x(), at.y())));
        }
        if (placed.size() < seen.items().size()) {
            for (Node node : Topology.of(network).order()) {
                seen.item(node.id()).filter(id -> !placed.containsKey(id)).ifPresent(this::find);
            }
            seen.items().stream().filter(id -> !placed.containsKey(id)).forEach(this::find);
        }
    }

    private Optional<Position> given(String id) {
        return network.node(id).flatMap(node -> Optional.ofNullable(node.at())).or(() -> network.group(id)
                .flatMap(group -> Optional.ofNullable(group.at())));
    }

    Box of(String id) {
        return placed.getOrDefault(id, Box.NOTHING);
    }

    private Box size(String id) {
        Face face = faces.get(id);
        return face == null ? Box.NOTHING : new Box(0, 0, face.width(), face.height());
    }

    private void put(String id, Box box) {
        placed.put(id, box);
        taken.add(box);
    }

    private void find(String id) {
        Box size = size(id);
        Box wanted = behind(id, size).or(() -> before(id, size)).orElseGet(() -> size.moved(LEFT, TOP));
        Box free = wanted.onGrid();
        while (!taken.isFree(free.grown(MARGIN))) {
            free = free.moved(0, STEP);
        }
        put(id, free);
    }

    /** Right of the feeder that lies farthest to the right; the middles in line. */
    private Optional<Box> behind(String id, Box size) {
        Box feeder = null;
        for (String inside : nodes(id)) {
            for (Wire wire : network.into(inside)) {
                Box box = neighbour(wire.from().node(), id);
                if (box != null && (feeder == null || box.right() > feeder.right())) {
                    feeder = box;
                }
            }
        }
        return Optional.ofNullable(feeder)
                .map(box -> size.moved(box.right() + GAP, box.centre().y() - size.height() / 2));
    }

    /** Left of what it feeds. */
    private Optional<Box> before(String id, Box size) {
        Box fed = null;
        for (String inside : nodes(id)) {
            for (Wire wire : network.outOf(inside)) {
                Box box = neighbour(wire.to().node(), id);
                if (box != null && (fed == null || box.x() < fed.x())) {
                    fed = box;
                }
            }
        }
        return Optional.ofNullable(fed)
                .map(box ->
                        size.moved(box.x() - GAP - size.width(), box.centre().y() - size.height() / 2));
    }

    /** The nodes that an item stands for. */
    private Iterable<String> nodes(String id) {
        return network.contains(id) ? List.of(id) : network.inside(id);
    }

    private @Nullable Box neighbour(String node, String id) {
        return seen.item(node).filter(item -> !item.equals(id)).map(placed::get).orElse(null);
    }
}
