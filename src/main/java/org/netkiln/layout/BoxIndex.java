package org.netkiln.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Finds things by where they are, in a grid of cells; what spans a great many is looked at on every search instead. For one
 * thread.
 */
final class BoxIndex<T> {
    private static final double CELL = 256;
    private static final int MOST_CELLS = 256;

    private final Function<T, Box> boxOf;
    private final Map<Long, List<T>> cells = new HashMap<>();
    private final List<T> all = new ArrayList<>();
    private final List<T> large = new ArrayList<>();

    BoxIndex(Collection<? extends T> things, Function<T, Box> boxOf) {
        this.boxOf = boxOf;
        things.forEach(this::add);
    }

    void add(T thing) {
        all.add(thing);
        Cells at = new Cells(boxOf.apply(thing));
        if (at.count() > MOST_CELLS) {
            large.add(thing);
            return;
        }
        for (long x = at.left; x <= at.right; x++) {
            for (long y = at.top; y <= at.bottom; y++) {
                cells.computeIfAbsent(key(x, y), cell -> new ArrayList<>(4)).add(thing);
            }
        }
    }

    /** Everything whose box shares more than an edge with an area, each once. */
    List<T> within(Box area) {
        List<T> found = new ArrayList<>();
        Cells at = new Cells(area);
        if (at.count() > MOST_CELLS) {
            collect(all, area, found);
            return found;
        }
        collect(large, area, found);
        for (long x = at.left; x <= at.right; x++) {
            for (long y = at.top; y <= at.bottom; y++) {
                collect(cells.getOrDefault(key(x, y), List.of()), area, found);
            }
        }
        return found;
    }

    boolean isFree(Box area) {
        return within(area).isEmpty();
    }

    private void collect(List<T> candidates, Box area, List<T> found) {
        for (T thing : candidates) {
            if (boxOf.apply(thing).overlaps(area) && !found.contains(thing)) {
                found.add(thing);
            }
        }
    }

    private static long key(long x, long y) {
        return (x << 32) ^ (y & 0xFFFFFFFFL);
    }

    /** The cells that a box touches. */
    private static final class Cells {
        private final int left;
        private final int top;
        private final int right;
        private final int bottom;

        Cells(Box box) {
            left = cell(box.x());
            top = cell(box.y());
            right = cell(box.right());
            bottom = cell(box.bottom());
        }

        double count() {
            return ((double) right - left + 1) * ((double) bottom - top + 1);
        }

        private static int cell(double coordinate) {
            return (int) Math.floor(coordinate / CELL);
        }
    }
}
