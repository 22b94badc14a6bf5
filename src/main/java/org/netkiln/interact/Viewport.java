package org.netkiln.interact;

import org.netkiln.layout.Box;
import org.netkiln.layout.Point;

/**
 * What part of the canvas the window shows, and how large: {@code screen = canvas · scale + offset}. Screen coordinates are
 * pixels from the view's top left corner.
 *
 * @param scale pixels per canvas unit, from {@link #SMALLEST} to {@link #LARGEST}
 * @param x where the canvas' origin lies on the screen; as {@code y}
 * @param width of the view, in pixels; as {@code height}
 */
public record Viewport(double scale, double x, double y, double width, double height) {
    public static final double SMALLEST = 0.1;
    public static final double LARGEST = 4;

    /** Pixels left free around what is fitted. */
    private static final double MARGIN = 40;

    public Viewport {
        scale = limited(scale);
    }

    /** The canvas at 100 %, its origin at the view's top left corner. */
    public static Viewport of(double width, double height) {
        return new Viewport(1, 0, 0, width, height);
    }

    public Viewport resized(double newWidth, double newHeight) {
        return new Viewport(scale, x, y, newWidth, newHeight);
    }

    public Point toCanvas(Point screen) {
        return new Point((screen.x() - x) / scale, (screen.y() - y) / scale);
    }

    public Point toScreen(Point canvas) {
        return new Point(canvas.x() * scale + x, canvas.y() * scale + y);
    }

    /** What the window shows, in canvas units. */
    public Box visible() {
        return new Box(-x / scale, -y / scale, width / scale, height / scale);
    }

    /** Whether all of a part of the canvas can be seen. */
    public boolean shows(Box box) {
        Box seen = visible();
        return seen.contains(new Point(box.x(), box.y())) && seen.contains(new Point(box.right(), box.bottom()));
    }

    /** The point of the canvas in the middle of the view. */
    public Point centre() {
        return toCanvas(new Point(width / 2, height / 2));
    }

    /** Moves what is seen by some pixels. */
    public Viewport pan(double dx, double dy) {
        return new Viewport(scale, x + dx, y + dy, width, height);
    }

    /** Zooms so that a point of the canvas stays where it is on the screen. */
    public Viewport zoomAt(Point canvas, double factor) {
        double zoomed = limited(scale * factor);
        return new Viewport(
                zoomed, x + canvas.x() * (scale - zoomed), y + canvas.y() * (scale - zoomed), width, height);
    }

    /** Zooms to a scale, keeping the middle of the view. */
    public Viewport zoomTo(double newScale) {
        return zoomAt(centre(), newScale / scale);
    }

    /** Shows a part of the canvas whole, in the middle, at most at 100 %. */
    public Viewport fit(Box box) {
        double across = (width - 2 * MARGIN) / Math.max(box.width(), 1);
        double down = (height - 2 * MARGIN) / Math.max(box.height(), 1);
        double fitting = limited(Math.min(1, Math.min(across, down)));
        return new Viewport(
                fitting,
                width / 2 - (box.x() + box.width() / 2) * fitting,
                height / 2 - (box.y() + box.height() / 2) * fitting,
                width,
                height);
    }

    /** Pans no farther than needed to show a part of the canvas; its top left corner if it is too large. */
    public Viewport reveal(Box box) {
        Point from = toScreen(new Point(box.x(), box.y()));
        return pan(shift(from.x(), box.width() * scale, width), shift(from.y(), box.height() * scale, height));
    }

    private static double shift(double from, double length, double view) {
        double margin = Math.min(MARGIN, Math.max(0, (view - length) / 2));
        double tooFar = from + length - (view - margin);
        double shifted = tooFar > 0 ? from - tooFar : from;
        return Math.max(shifted, margin) - from;
    }

    private static double limited(double scale) {
        return Double.isNaN(scale) ? 1 : Math.min(LARGEST, Math.max(SMALLEST, scale));
    }
}
