package org.netkiln.layout;

import java.util.List;

/** How wires run: out to the right, in from the left. */
final class Routes {
    /** How far a curve bulges at least. */
    private static final double BULGE = 40;

    /** Below this it is drawn as one curve even though it leads back a little. */
    private static final double AHEAD = 16;

    /** Between two rows there is room for a wire; between things in one row it runs this far below them. */
    private static final double BELOW = 56;

    private Routes() {}

    /** A route with the place of its label. */
    record Route(List<Point> points, Point label) {}

    static Route of(Point from, Point to) {
        return to.x() - from.x() >= AHEAD ? ahead(from, to) : back(from, to);
    }

    /** One curve. */
    private static Route ahead(Point from, Point to) {
        double reach = Math.max(Math.min(BULGE, (to.x() - from.x()) / 2), (to.x() - from.x()) / 2);
        Point label = new Point((from.x() + to.x()) / 2, (from.y() + to.y()) / 2);
        return new Route(List.of(from, from.plus(reach, 0), to.plus(-reach, 0), to), label);
    }

    /** Round to the right, back between the rows, and round to the left: as lines of text follow one another. */
    private static Route back(Point from, Point to) {
        boolean apart = Math.abs(to.y() - from.y()) >= 2 * BELOW;
        double middle = apart ? (from.y() + to.y()) / 2 : Math.max(from.y(), to.y()) + BELOW;
        double right = bulge(middle - from.y());
        double left = bulge(to.y() - middle);
        Point turn = new Point(from.x(), middle);
        Point turned = new Point(to.x(), middle);
        double third = (turned.x() - turn.x()) / 3;
        return new Route(
                List.of(
                        from,
                        from.plus(right, 0),
                        turn.plus(right, 0),
                        turn,
                        turn.plus(third, 0),
                        turned.plus(-third, 0),
                        turned,
                        turned.plus(-left, 0),
                        to.plus(-left, 0),
                        to),
                new Point((turn.x() + turned.x()) / 2, middle));
    }

    private static double bulge(double height) {
        return Math.max(BULGE, Math.min(2 * BULGE, Math.abs(height) * 2 / 3));
    }
}
