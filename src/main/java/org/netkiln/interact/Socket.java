package org.netkiln.interact;

import org.netkiln.layout.Point;

/**
 * A port that is to be seen.
 *
 * @param item id of the node or folded group that it is at
 */
record Socket(Port port, Point at, String item) {
    double distance(Point point) {
        return Math.hypot(point.x() - at.x(), point.y() - at.y());
    }
}
