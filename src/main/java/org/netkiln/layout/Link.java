package org.netkiln.layout;

import java.util.List;
import org.netkiln.graph.Wire;

/**
 * A wire as it is seen.
 *
 * @param from id of the item where it starts; empty if that lies outside of what is shown
 * @param to id of the item where it ends; empty if that lies outside of what is shown
 * @param route where it starts, then three points for each cubic Bézier curve: two control points and where it ends
 * @param label where its shape is written: the middle of the words
 */
public record Link(Wire wire, String from, String to, List<Point> route, Point label) {
    public Link {
        route = List.copyOf(route);
    }

    public Point start() {
        return route.get(0);
    }

    public Point end() {
        return route.get(route.size() - 1);
    }
}
