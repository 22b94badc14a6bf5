package org.netkiln.layout;

import java.util.Collection;
import org.netkiln.graph.Position;

/** A rectangle on the canvas. */
public record Box(double x, double y, double width, double height) {
    public static final Box NOTHING = new Box(0, 0, 0, 0);

    /** The smallest box around all of them; {@link #NOTHING} around none. */
    public static Box around(Collection<Box> boxes) {
        if (boxes.isEmpty()) {
            return NOTHING;
        }
        double left = boxes.stream().mapToDouble(Box::x).min().getAsDouble();
        double top = boxes.stream().mapToDouble(Box::y).min().getAsDouble();
        double right = boxes.stream().mapToDouble(Box::right).max().getAsDouble();
        double bottom = boxes.stream().mapToDouble(Box::bottom).max().getAsDouble();
        return new Box(left, top, right - left, bottom - top);
    }

    /** The box with these two corners. */
    public static Box between(Point one, Point other) {
        return new Box(
                Math.min(one.x(), other.x()),
                Math.min(one.y(), other.y()),
                Math.abs(one.x() - other.x()),
                Math.abs(one.y() - other.y()));
    }

    /** Where a node lies that has this box. */
    public Position position() {
        return new Position(x, y);
    }

    /** The same with its corner on the grid. */
    public Box onGrid() {
        return new Box(Grid.nearest(x), Grid.nearest(y), width, height);
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public Point centre() {
        return new Point(x + width / 2, y + height / 2);
    }

    public boolean contains(Point point) {
        return point.x() >= x && point.x() <= right() && point.y() >= y && point.y() <= bottom();
    }

    public boolean touches(Box other) {
        return x <= other.right() && other.x <= right() && y <= other.bottom() && other.y <= bottom();
    }

    /** Whether they share more than an edge. */
    boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /** x and y exchanged. */
    Box transposed() {
        return new Box(y, x, height, width);
    }

    public Box moved(double dx, double dy) {
        return new Box(x + dx, y + dy, width, height);
    }

    public Box grown(double by) {
        return new Box(x - by, y - by, width + 2 * by, height + 2 * by);
    }
}
