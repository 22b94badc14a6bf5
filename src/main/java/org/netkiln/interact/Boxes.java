package org.netkiln.interact;

import org.netkiln.graph.Position;
import org.netkiln.layout.Box;
import org.netkiln.layout.Grid;
import org.netkiln.layout.Point;

/** Making boxes from points, and positions from boxes. */
final class Boxes {
    private Boxes() {}

    /** The box with these two corners. */
    static Box between(Point one, Point other) {
        return new Box(
                Math.min(one.x(), other.x()),
                Math.min(one.y(), other.y()),
                Math.abs(one.x() - other.x()),
                Math.abs(one.y() - other.y()));
    }

    /** The same with its corner on the grid. */
    static Box onGrid(Box box) {
        return new Box(Grid.nearest(box.x()), Grid.nearest(box.y()), box.width(), box.height());
    }

    static Position position(Box box) {
        return new Position(box.x(), box.y());
    }
}
