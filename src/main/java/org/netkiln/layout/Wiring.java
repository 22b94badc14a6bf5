package org.netkiln.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netkiln.graph.PortRef;
import org.netkiln.graph.Wire;

/** Draws the wires between items, one after the other. For one thread. */
final class Wiring {
    /** How far a wire that leads outside is drawn. */
    private static final double STUB = 48;

    private final Map<String, Item> items;
    private final Router router;

    /** For wires that lead down, where x and y are exchanged. */
    private final Router downRouter;

    private final Labels labels;

    Wiring(Map<String, Item> items, List<Frame> frames) {
        this.items = items;
        List<Obstacle> obstacles = new ArrayList<>();
        items.values().forEach(item -> obstacles.add(new Obstacle(item.id(), item.box())));
        frames.forEach(frame -> obstacles.add(new Obstacle("", frame.title())));
        this.router = new Router(obstacles);
        this.downRouter =
                new Router(obstacles.stream().map(Obstacle::transposed).toList());
        this.labels = new Labels(obstacles);
    }

    /**
     * @param from id of the item where it starts; empty if that is not seen
     * @param to id of the item where it ends; empty if that is not seen; one of both is
     */
    Link link(Wire wire, String from, String to) {
        Item source = items.get(from);
        Item target = items.get(to);
        Point end = target == null ? null : end(target, wire.to());
        Point start = source == null ? null : start(source, wire.from());
        boolean down = isDown(source) || isDown(target);
        if (start == null && end != null) {
            start = end.plus(down ? 0 : -STUB, down ? -STUB : 0);
        } else if (end == null && start != null) {
            end = start.plus(down ? 0 : STUB, down ? STUB : 0);
        }
        if (start == null || end == null) {
            throw new IllegalStateException("no end of " + wire + " is seen");
        }
        List<Point> route = down
                ? Routes.transposed(downRouter.lead(start.transposed(), end.transposed(), from, to))
                : router.lead(start, end, from, to);
        return new Link(wire, from, to, route, labels.place(route));
    }

    /** The same links, drawn anew where they touch one of these items. */
    List<Link> moved(List<Link> links, Set<String> ids) {
        for (Link link : links) {
            if (!touches(link, ids)) {
                router.keep(link.route());
                downRouter.keep(Routes.transposed(link.route()));
                labels.keep(link.label());
            }
        }
        return links.stream()
                .map(link -> touches(link, ids) ? link(link.wire(), link.from(), link.to()) : link)
                .toList();
    }

    private static boolean touches(Link link, Set<String> ids) {
        return ids.contains(link.from()) || ids.contains(link.to());
    }

    private static boolean isDown(@Nullable Item item) {
        return item != null && item.flow() == Direction.DOWN;
    }

    private static Point start(Item item, PortRef port) {
        int index = item.outputPorts().indexOf(port);
        return index >= 0 ? item.outputs().get(index) : middle(item, false);
    }

    private static Point end(Item item, PortRef port) {
        int index = item.inputPorts().indexOf(port);
        return index >= 0 ? item.inputs().get(index) : middle(item, true);
    }

    /** Where a port that is not drawn is taken to lie. */
    private static Point middle(Item item, boolean in) {
        return Item.spread(item.box(), 1, item.flow(), in).get(0);
    }
}
