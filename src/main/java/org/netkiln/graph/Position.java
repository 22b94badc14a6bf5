package org.netkiln.graph;

/** Where a node's top left corner lies on the canvas, in canvas units (pixels at 100 %), y downwards. */
public record Position(double x, double y) {
    /** So much further right and down. */
    public Position shifted(double dx, double dy) {
        return new Position(x + dx, y + dy);
    }
}
