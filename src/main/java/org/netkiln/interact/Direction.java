package org.netkiln.interact;

import org.netkiln.layout.Box;
import org.netkiln.layout.Point;

/** Where an arrow key leads. */
enum Direction {
    LEFT(-1, 0),
    RIGHT(1, 0),
    UP(0, -1),
    DOWN(0, 1);

    final int dx;
    final int dy;

    Direction(int dx, int dy) {
        this.dx = dx;
        this.dy = dy;
    }

    static Direction of(Key arrow) {
        return switch (arrow) {
            case LEFT -> LEFT;
            case RIGHT -> RIGHT;
            case UP -> UP;
            case DOWN -> DOWN;
            default -> throw new IllegalArgumentException(arrow + " is no arrow");
        };
    }

    boolean isForward() {
        return this == RIGHT || this == DOWN;
    }

    boolean isLevel() {
        return dx != 0;
    }

    /** How far one point lies from another in this direction; less than 0 if it lies the other way. */
    double ahead(Point from, Point to) {
        return (to.x() - from.x()) * dx + (to.y() - from.y()) * dy;
    }

    /** How far one point lies aside of another. */
    double aside(Point from, Point to) {
        return Math.abs((to.x() - from.x()) * dy) + Math.abs((to.y() - from.y()) * dx);
    }

    /** Whether one box would meet another if it went this way. */
    boolean meets(Box one, Box other) {
        boolean ahead = ahead(one.centre(), other.centre()) > 0;
        return ahead
                && (isLevel()
                        ? one.y() < other.bottom() && other.y() < one.bottom()
                        : one.x() < other.right() && other.x() < one.right());
    }
}
