package org.netkiln.layout;

/** A place on the canvas, y downwards. */
public record Point(double x, double y) {
    public Point plus(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }

    /** x and y exchanged. */
    Point transposed() {
        return new Point(y, x);
    }
}
