package org.netkiln.interact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.netkiln.layout.Box;
import org.netkiln.layout.Grid;
import org.netkiln.layout.Point;

/**
 * Where something that is dragged comes to lie: in line with something else if it is nearly so, or else on the grid.
 *
 * @param dx how far it has been moved, in canvas units; as {@code dy}
 */
record Snap(double dx, double dy, List<Guide> guides) {
    /** Pixels within which things are pulled into line. */
    private static final double REACH = 6;

    /** Where the pointer has it. */
    static Snap none(double dx, double dy) {
        return new Snap(dx, dy, List.of());
    }

    /**
     * @param moving what is dragged, where it was
     * @param lead the one that the pointer holds; its corner goes onto the grid
     * @param others what it may be brought into line with
     */
    static Snap of(Box moving, Box lead, double dx, double dy, Collection<Box> others, Viewport viewport) {
        Box seen = viewport.visible();
        List<Box> near = others.stream().filter(box -> box.touches(seen)).toList();
        double reach = REACH / viewport.scale();
        Box moved = moving.moved(dx, dy);
        Optional<Match> across = nearest(moved, near, reach, UPRIGHT);
        Optional<Match> down = nearest(moved, near, reach, LEVEL);
        double x = across.map(match -> dx + match.by).orElseGet(() -> Grid.nearest(lead.x() + dx) - lead.x());
        double y = down.map(match -> dy + match.by).orElseGet(() -> Grid.nearest(lead.y() + dy) - lead.y());
        Box there = moving.moved(x, y);
        List<Guide> guides = new ArrayList<>();
        across.ifPresent(match -> guides.add(upright(match, there)));
        down.ifPresent(match -> guides.add(level(match, there)));
        return new Snap(x, y, guides);
    }

    /** Left, centre and right; or top, middle and bottom. */
    private static final List<ToDoubleFunction<Box>> UPRIGHT =
            List.of(box -> box.x() + box.width() / 2, Box::x, Box::right);

    private static final List<ToDoubleFunction<Box>> LEVEL =
            List.of(box -> box.y() + box.height() / 2, Box::y, Box::bottom);

    /** A line of something else, and how far what is dragged is from it. */
    private record Match(double line, double by, Box other) {}

    private static Optional<Match> nearest(
            Box moved, List<Box> others, double reach, List<ToDoubleFunction<Box>> lines) {
        Match best = null;
        for (Box other : others) {
            for (ToDoubleFunction<Box> line : lines) {
                double by = line.applyAsDouble(other) - line.applyAsDouble(moved);
                if (Math.abs(by) <= (best == null ? reach : Math.abs(best.by) - 1e-9)) {
                    best = new Match(line.applyAsDouble(other), by, other);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static Guide upright(Match match, Box there) {
        double top = Math.min(match.other.y(), there.y());
        double bottom = Math.max(match.other.bottom(), there.bottom());
        return new Guide(new Point(match.line, top), new Point(match.line, bottom));
    }

    private static Guide level(Match match, Box there) {
        double left = Math.min(match.other.x(), there.x());
        double right = Math.max(match.other.right(), there.right());
        return new Guide(new Point(left, match.line), new Point(right, match.line));
    }
}
