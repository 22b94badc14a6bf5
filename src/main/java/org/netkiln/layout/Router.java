package org.netkiln.layout;

import java.util.List;

/**
 * Leads wires around what is in their way: straight ahead where nothing is, else along a level lane above or below it. Wires
 * keep apart from those that were led before. For one thread.
 */
final class Router {
    /** Below this a wire leads back rather than ahead. */
    private static final double AHEAD = 16;

    /** Between a lane and what it passes. */
    private static final double CLEAR = 20;

    /** Between two lanes. */
    private static final double APART = 12;

    /** How far from its ports a wire runs that leads back: in the middle between two rows of cards. */
    private static final double BESIDE = 68;

    /** How far from a port a lane begins: at most, and where there is hardly room. */
    private static final double ONTO = 56;

    private static final double STEEPEST = 24;

    private static final int TRIES = 24;
    private static final int PIECES = 16;

    private final BoxIndex<Obstacle> obstacles;
    private final BoxIndex<Box> lanes;

    Router(List<Obstacle> obstacles) {
        this.obstacles = new BoxIndex<>(obstacles, Obstacle::box);
        this.lanes = new BoxIndex<>(List.of(), box -> box);
    }

    /** Knows of a wire that was led by another. */
    void keep(List<Point> route) {
        Box lane = Routes.lane(route);
        if (lane.width() > 0) {
            lanes.add(lane);
        }
    }

    /** @param from id of the item where it starts; as {@code to}, where it ends: those are not in its way */
    List<Point> lead(Point start, Point end, String from, String to) {
        Way way = end.x() - start.x() >= AHEAD ? ahead(start, end, from, to) : back(start, end, from, to);
        keep(way.route());
        return way.route();
    }

    /** A route with the items that it crosses. */
    private record Way(List<Point> route, List<Obstacle> crossed) {}

    private Way way(List<Point> route, String from, String to) {
        List<Obstacle> near = obstacles.within(Routes.bounds(route).grown(1));
        near.removeIf(item -> item.id().equals(from) || item.id().equals(to) || !crosses(route, item.box()));
        return new Way(route, near);
    }

    private static Way better(Way one, Way other) {
        return other.crossed().size() < one.crossed().size() ? other : one;
    }

    private Way ahead(Point start, Point end, String from, String to) {
        Way direct = way(Routes.ahead(start, end), from, to);
        double length = end.x() - start.x();
        if (direct.crossed().isEmpty() || length < 2 * STEEPEST) {
            return direct;
        }
        Box block = Box.around(direct.crossed().stream().map(Obstacle::box).toList());
        double onto = Math.max(STEEPEST, Math.min(ONTO, block.x() - start.x()));
        double off = Math.min(length - onto, Math.max(STEEPEST, Math.min(ONTO, end.x() - block.right())));
        double left = start.x() + onto;
        double right = end.x() - off;
        double above = lane(left, right, block.y() - CLEAR, -1);
        double below = lane(left, right, block.bottom() + CLEAR, 1);
        boolean down = detour(start, end, below) < detour(start, end, above);
        Way near = way(Routes.along(start, end, down ? below : above, onto, off), from, to);
        return near.crossed().isEmpty()
                ? near
                : better(
                        better(near, way(Routes.along(start, end, down ? above : below, onto, off), from, to)), direct);
    }

    private static double detour(Point start, Point end, double lane) {
        return Math.abs(lane - start.y()) + Math.abs(lane - end.y());
    }

    private Way back(Point start, Point end, String from, String to) {
        double left = Math.min(start.x(), end.x());
        double right = Math.max(start.x(), end.x());
        double down = Math.signum(end.y() - start.y());
        boolean apart = Math.abs(end.y() - start.y()) >= 2 * BESIDE - CLEAR;
        double[] wanted = apart
                ? new double[] {end.y() - down * BESIDE, start.y() + down * BESIDE, (start.y() + end.y()) / 2}
                : new double[] {
                    Math.max(start.y(), end.y()) + BESIDE - APART, Math.min(start.y(), end.y()) - BESIDE + APART
                };
        Way best = way(Routes.back(start, end, wanted[0]), from, to);
        for (double lane : wanted) {
            if (isFree(left, right, lane)) {
                Way way = way(Routes.back(start, end, lane), from, to);
                if (way.crossed().isEmpty()) {
                    return way;
                }
                best = better(best, way);
            }
        }
        double middle = wanted[wanted.length - 1];
        double above = lane(left, right, middle, -1);
        double below = lane(left, right, wanted[0], 1);
        best = better(way(Routes.back(start, end, above), from, to), best);
        return better(way(Routes.back(start, end, below), from, to), best);
    }

    private boolean isFree(double left, double right, double y) {
        Box band = new Box(left, y, right - left, 0);
        return obstacles.isFree(band.grown(CLEAR - 1)) && lanes.isFree(band.grown(APART - 1));
    }

    /**
     * The nearest free level lane.
     *
     * @param way 1 to look downwards, -1 upwards
     */
    private double lane(double left, double right, double wanted, int way) {
        double y = wanted;
        for (int i = 0; i < TRIES; i++) {
            Box band = new Box(left, y, right - left, 0);
            List<Obstacle> inWay = obstacles.within(band.grown(CLEAR - 1));
            if (!inWay.isEmpty()) {
                Box block = Box.around(inWay.stream().map(Obstacle::box).toList());
                y = way > 0 ? block.bottom() + CLEAR : block.y() - CLEAR;
            } else if (!lanes.isFree(band.grown(APART - 1))) {
                y += way * APART;
            } else {
                return y;
            }
        }
        return y;
    }

    private static boolean crosses(List<Point> route, Box box) {
        for (int curve = 0; curve < Routes.curves(route); curve++) {
            for (int i = 0; i <= PIECES; i++) {
                if (box.contains(Routes.at(route, curve, (double) i / PIECES))) {
                    return true;
                }
            }
        }
        return false;
    }
}
