package org.netkiln.layout;

import java.util.ArrayList;
import java.util.List;

/** How wires run: out to the right, in from the left. Routes as in {@link Link#route}. */
final class Routes {
    /** How far a curve bulges at least. */
    private static final double BULGE = 40;

    private Routes() {}

    /** One curve. */
    static List<Point> ahead(Point from, Point to) {
        double reach = Math.max(Math.min(BULGE, (to.x() - from.x()) / 2), (to.x() - from.x()) / 2);
        return List.of(from, from.plus(reach, 0), to.plus(-reach, 0), to);
    }

    /** Round to the right, back along a level lane, and round to the left: as lines of text follow one another. */
    static List<Point> back(Point from, Point to, double lane) {
        double right = bulge(lane - from.y());
        double left = bulge(to.y() - lane);
        Point turn = new Point(from.x(), lane);
        Point turned = new Point(to.x(), lane);
        List<Point> route = new ArrayList<>(List.of(from, from.plus(right, 0), turn.plus(right, 0), turn));
        addLine(route, turned);
        route.addAll(List.of(turned.plus(-left, 0), to.plus(-left, 0), to));
        return List.copyOf(route);
    }

    private static double bulge(double height) {
        return Math.max(BULGE, Math.min(2 * BULGE, Math.abs(height) * 2 / 3));
    }

    /**
     * Onto a level lane, ahead along it, and off again.
     *
     * @param onto how far from the start the lane begins
     * @param off how far from the end it ends
     */
    static List<Point> along(Point from, Point to, double lane, double onto, double off) {
        Point on = new Point(from.x() + onto, lane);
        Point end = new Point(to.x() - off, lane);
        List<Point> route = new ArrayList<>(List.of(from, from.plus(onto * 0.6, 0), on.plus(-onto * 0.6, 0), on));
        addLine(route, end);
        route.addAll(List.of(end.plus(off * 0.6, 0), to.plus(-off * 0.6, 0), to));
        return List.copyOf(route);
    }

    private static void addLine(List<Point> route, Point to) {
        Point from = route.get(route.size() - 1);
        double dx = (to.x() - from.x()) / 3;
        double dy = (to.y() - from.y()) / 3;
        route.add(from.plus(dx, dy));
        route.add(from.plus(2 * dx, 2 * dy));
        route.add(to);
    }

    /** The number of curves. */
    static int curves(List<Point> route) {
        return (route.size() - 1) / 3;
    }

    /** The point of one curve at {@code t} from 0 to 1. */
    static Point at(List<Point> route, int curve, double t) {
        Point a = route.get(3 * curve);
        Point b = route.get(3 * curve + 1);
        Point c = route.get(3 * curve + 2);
        Point d = route.get(3 * curve + 3);
        double s = 1 - t;
        double wa = s * s * s;
        double wb = 3 * s * s * t;
        double wc = 3 * s * t * t;
        double wd = t * t * t;
        return new Point(
                wa * a.x() + wb * b.x() + wc * c.x() + wd * d.x(), wa * a.y() + wb * b.y() + wc * c.y() + wd * d.y());
    }

    /** The level part of a wire that runs along a lane; nothing of others. */
    static Box lane(List<Point> route) {
        if (curves(route) != 3) {
            return Box.NOTHING;
        }
        Point from = route.get(3);
        Point to = route.get(6);
        return new Box(Math.min(from.x(), to.x()), from.y(), Math.abs(from.x() - to.x()), 0);
    }

    /** x and y exchanged. */
    static List<Point> transposed(List<Point> route) {
        return route.stream().map(Point::transposed).toList();
    }

    /** Around all its points: the wire does not leave it. */
    static Box bounds(List<Point> route) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (Point point : route) {
            left = Math.min(left, point.x());
            top = Math.min(top, point.y());
            right = Math.max(right, point.x());
            bottom = Math.max(bottom, point.y());
        }
        return new Box(left, top, right - left, bottom - top);
    }
}
