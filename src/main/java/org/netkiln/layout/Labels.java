package org.netkiln.layout;

import java.util.List;

/** Finds places for the shapes on wires where they hide no item and no other shape. For one thread. */
final class Labels {
    /** About as large as {@code 16×24×24} is written. */
    private static final double WIDTH = 64;

    private static final double HEIGHT = 18;

    /** Where along a curve, the best first. */
    private static final double[] PLACES = {0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9};

    private final BoxIndex<Obstacle> obstacles;
    private final BoxIndex<Box> taken = new BoxIndex<>(List.of(), box -> box);

    Labels(List<Obstacle> obstacles) {
        this.obstacles = new BoxIndex<>(obstacles, Obstacle::box);
    }

    /** Knows of one that was placed by another. */
    void keep(Point label) {
        taken.add(around(label));
    }

    /** The middle of the words, on the route: in the middle of that, unless something is there. */
    Point place(List<Point> route) {
        int middle = Routes.curves(route) / 2;
        Point best = Routes.at(route, middle, 0.5);
        for (double place : PLACES) {
            Point point = Routes.at(route, middle, place);
            if (isFree(around(point))) {
                best = point;
                break;
            }
        }
        keep(best);
        return best;
    }

    private boolean isFree(Box box) {
        return obstacles.isFree(box) && taken.isFree(box);
    }

    private static Box around(Point label) {
        return new Box(label.x() - WIDTH / 2, label.y() - HEIGHT / 2, WIDTH, HEIGHT);
    }
}
