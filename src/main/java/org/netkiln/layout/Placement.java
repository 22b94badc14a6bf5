package org.netkiln.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.netkiln.graph.Network;
import org.netkiln.graph.Node;
import org.netkiln.graph.Topology;
import org.netkiln.graph.Wire;
import org.netkiln.layer.Catalogue;

/** Where items lie: where they were put, or else behind what feeds them, where there is room. */
final class Placement {
    static final double GAP = 80;
    static final double ROW = 136;
    private static final double LEFT = 40;
    private static final double TOP = 80;

    private final Network network;
    private final Catalogue catalogue;
    private final Seen seen;
    private final Map<String, Box> placed = new HashMap<>();
    private final Set<Point> taken = new HashSet<>();

    Placement(Network network, Catalogue catalogue, Seen seen) {
        this.network = network;
        this.catalogue = catalogue;
        this.seen = seen;
        for (String id : seen.items()) {
            given(id).ifPresent(at -> put(id, at));
        }
        if (placed.size() < seen.items().size()) {
            for (Node node : Topology.of(network).order()) {
                seen.item(node.id()).filter(id -> !placed.containsKey(id)).ifPresent(id -> put(id, behind(node)));
            }
            seen.items().stream().filter(id -> !placed.containsKey(id)).forEach(id -> put(id, free(LEFT, TOP)));
        }
    }

    private Optional<Point> given(String id) {
        return SceneBuilder.position(network, id).map(at -> new Point(at.x(), at.y()));
    }

    Point of(String id) {
        Box box = placed.getOrDefault(id, Box.NOTHING);
        return new Point(box.x(), box.y());
    }

    private void put(String id, Point at) {
        Face face = SceneBuilder.face(network, catalogue, id);
        placed.put(id, new Box(at.x(), at.y(), face.width(), face.height()));
        taken.add(at);
    }

    /** Right of the feeder that lies farthest to the right; the middles in line. */
    private Point behind(Node node) {
        Box feeder = null;
        for (Wire wire : network.into(node.id())) {
            Box box = seen.item(wire.from().node()).map(placed::get).orElse(null);
            if (box != null && (feeder == null || box.right() > feeder.right())) {
                feeder = box;
            }
        }
        if (feeder == null) {
            return free(LEFT, TOP);
        }
        double height = Face.of(node, catalogue).height();
        return free(Grid.nearest(feeder.right() + GAP), feeder.centre().y() - height / 2);
    }

    private Point free(double x, double y) {
        Point at = new Point(x, y);
        while (taken.contains(at)) {
            at = at.plus(0, ROW);
        }
        return at;
    }
}
