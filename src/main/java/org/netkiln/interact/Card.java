package org.netkiln.interact;

import java.util.List;
import java.util.Optional;
import org.netkiln.graph.Network;
import org.netkiln.graph.Node;
import org.netkiln.graph.Position;
import org.netkiln.layer.Catalogue;
import org.netkiln.layout.Box;
import org.netkiln.layout.Item;
import org.netkiln.layout.Point;
import org.netkiln.layout.Scene;

/**
 * How a new node of a layer looks, at the origin.
 *
 * @param input where its first input lies; empty if it has none
 * @param output where its first output lies; empty if it has none
 */
record Card(Box box, Optional<Point> input, Optional<Point> output) {
    static Card of(Node node, Catalogue catalogue) {
        Network alone = Network.empty().with(node.at(new Position(0, 0)));
        Item item = Scene.of(alone, catalogue, Optional.empty()).items().get(0);
        return new Card(item.box(), first(item.inputs()), first(item.outputs()));
    }

    Box centredAt(Point point) {
        return new Box(point.x() - box.width() / 2, point.y() - box.height() / 2, box.width(), box.height());
    }

    /** Placed so that its first input is at a point; centred there if it has none. */
    Box withInputAt(Point point) {
        return input.map(port -> movedTo(port, point)).orElseGet(() -> centredAt(point));
    }

    Box withOutputAt(Point point) {
        return output.map(port -> movedTo(port, point)).orElseGet(() -> centredAt(point));
    }

    private Box movedTo(Point port, Point to) {
        return new Box(to.x() - port.x() + box.x(), to.y() - port.y() + box.y(), box.width(), box.height());
    }

    private static Optional<Point> first(List<Point> points) {
        return points.stream().findFirst();
    }
}
