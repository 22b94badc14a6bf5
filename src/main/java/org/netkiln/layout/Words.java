package org.netkiln.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Divides parts that hang together into what stands in lines. Where all data passes through one part, that stands alone;
 * between two such, a row that wires lead over stays a row, and branches are drawn by ELK.
 */
final class Words {
    /** Room for a wire that leads over others, and for each further one. */
    private static final double OVER = 16;

    private final List<Part> parts = new ArrayList<>();
    private final List<Cable> cables = new ArrayList<>();
    private final Set<Long> joined = new HashSet<>();
    private final BitSet narrow;
    private final double gap;

    /** @param gap between two parts, along the data's way */
    Words(List<Part> parts, List<Cable> cables, double gap) {
        Series series = Series.of(parts.size(), cables);
        int[] place = new int[parts.size()];
        for (int part : series.order()) {
            place[part] = this.parts.size();
            this.parts.add(parts.get(part));
        }
        for (Cable cable : cables) {
            Cable placed = cable.between(place[cable.from()], place[cable.to()]);
            this.cables.add(placed);
            joined.add(key(placed.from(), placed.to()));
        }
        this.narrow = narrow(series.narrow());
        this.gap = gap;
    }

    private static long key(int from, int to) {
        return ((long) from << 32) | to;
    }

    /** Branches that begin or end on their own are drawn together with what lies before and behind them. */
    private BitSet narrow(BitSet passed) {
        BitSet fed = new BitSet();
        BitSet feeding = new BitSet();
        for (Cable cable : cables) {
            fed.set(cable.to());
            feeding.set(cable.from());
        }
        BitSet left = (BitSet) passed.clone();
        for (int i = passed.nextClearBit(0); i < parts.size(); i = passed.nextClearBit(i + 1)) {
            if (!fed.get(i) || !feeding.get(i)) {
                left.clear(passed.previousSetBit(i));
                left.clear(next(passed, i));
            }
        }
        return left;
    }

    private int next(BitSet bits, int from) {
        int found = bits.nextSetBit(from);
        return found < 0 ? parts.size() : found;
    }

    void addTo(Lines lines) {
        lines.paragraph();
        int count = parts.size();
        int done = -1;
        while (done < count - 1) {
            int next = next(narrow, done + 1);
            int end = next == done + 1 ? next(narrow, next + 1) : next;
            List<Piece> word = new ArrayList<>();
            if (next == done + 1) {
                word.add(Piece.of(parts.get(next)));
            }
            int begin = next == done + 1 ? next : done;
            if (end > begin + 1) {
                word.addAll(between(begin, end));
                if (end < count) {
                    word.add(Piece.of(parts.get(end)));
                }
                done = end;
            } else {
                done = begin;
            }
            lines.add(word, over(begin, end));
        }
    }

    /** What lies between two places; the first may be before all, the last behind all. */
    private List<Piece> between(int begin, int end) {
        int first = Math.max(0, begin);
        int last = Math.min(parts.size() - 1, end);
        boolean row = true;
        for (int i = first; i < last; i++) {
            row &= joined.contains(key(i, i + 1));
        }
        if (row) {
            return parts.subList(begin + 1, end).stream().map(Piece::of).toList();
        }
        List<Part> drawn = parts.subList(first, last + 1);
        List<Cable> inner = new ArrayList<>();
        for (Cable cable : cables) {
            if (Math.min(cable.from(), cable.to()) >= first && Math.max(cable.from(), cable.to()) <= last) {
                inner.add(cable.between(cable.from() - first, cable.to() - first));
            }
        }
        List<Point> corners = new Layered(gap).corners(drawn, inner);
        double axis = (corners.get(0).y()
                        + drawn.get(0).axis()
                        + corners.get(last - first).y()
                        + drawn.get(last - first).axis())
                / 2;
        int skipped = begin + 1 - first;
        List<Part> inside = parts.subList(begin + 1, end);
        return List.of(Piece.of(inside, corners.subList(skipped, skipped + inside.size()), Grid.nearest(axis)));
    }

    /** Room for wires that lead over what lies between two places. */
    private double over(int begin, int end) {
        int[] change = new int[Math.max(2, end - begin + 1)];
        for (Cable cable : cables) {
            int first = Math.min(cable.from(), cable.to());
            int last = Math.max(cable.from(), cable.to());
            if (first >= begin && last <= end && last - first > 1) {
                change[first - begin]++;
                change[last - begin]--;
            }
        }
        int deepest = 0;
        int depth = 0;
        for (int i : change) {
            depth += i;
            deepest = Math.max(deepest, depth);
        }
        return deepest * OVER;
    }
}
