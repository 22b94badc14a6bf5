package org.netkiln.interact;

import java.util.List;
import org.netkiln.layout.Box;
import org.netkiln.layout.Point;

/** How far a point is from a wire: cubic Béziers, cut into short straight pieces. */
final class Route {
    private static final int PIECES = 24;

    private Route() {}

    /**
     * @param route its start, then two control points and an end for each curve
     * @param reach beyond which the distance need not be exact
     */
    static double distance(List<Point> route, Point point, double reach) {
        double nearest = Double.MAX_VALUE;
        for (int i = 0; i + 3 < route.size(); i += 3) {
            List<Point> curve = route.subList(i, i + 4);
            if (Box.around(corners(curve)).grown(reach).contains(point)) {
                nearest = Math.min(nearest, distance(curve, point));
            }
        }
        return nearest;
    }

    private static List<Box> corners(List<Point> curve) {
        return curve.stream()
                .map(corner -> new Box(corner.x(), corner.y(), 0, 0))
                .toList();
    }

    private static double distance(List<Point> curve, Point point) {
        double nearest = Double.MAX_VALUE;
        Point from = curve.get(0);
        for (int i = 1; i <= PIECES; i++) {
            Point to = at(curve, (double) i / PIECES);
            nearest = Math.min(nearest, distance(from, to, point));
            from = to;
        }
        return nearest;
    }

    private static Point at(List<Point> curve, double t) {
        double s = 1 - t;
        double a = s * s * s;
        double b = 3 * s * s * t;
        double c = 3 * s * t * t;
        double d = t * t * t;
        return new Point(
                a * curve.get(0).x()
                        + b * curve.get(1).x()
                        + c * curve.get(2).x()
                        + d * curve.get(3).x(),
                a * curve.get(0).y()
                        + b * curve.get(1).y()
                        + c * curve.get(2).y()
                        + d * curve.get(3).y());
    }

    private static double distance(Point from, Point to, Point point) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double length = dx * dx + dy * dy;
        double along = length == 0
                ? 0
                : Math.max(0, Math.min(1, ((point.x() - from.x()) * dx + (point.y() - from.y()) * dy) / length));
        return Math.hypot(point.x() - from.x() - along * dx, point.y() - from.y() - along * dy);
    }
}
