package org.netkiln.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.netkiln.graph.Position;
import org.netkiln.text.Text;

/** Ways to bring several nodes, folded groups or notes into line. */
public enum Alignment {
    LEFT("edit.align-left", 0, true),
    CENTRE("edit.align-centre", 0.5, true),
    RIGHT("edit.align-right", 1, true),
    TOP("edit.align-top", 0, false),
    MIDDLE("edit.align-middle", 0.5, false),
    BOTTOM("edit.align-bottom", 1, false),
    /** Equal gaps from left to right; the outermost stay. */
    ACROSS("edit.distribute-across", -1, true),
    /** Equal gaps from top to bottom; the outermost stay. */
    DOWN("edit.distribute-down", -1, false);

    private final String key;
    private final double share;
    private final boolean horizontal;

    /** @param share how far along each one's extent the line runs; less than 0 for gaps */
    Alignment(String key, double share, boolean horizontal) {
        this.key = key;
        this.share = share;
        this.horizontal = horizontal;
    }

    /**
     * A rectangle that something takes on the canvas.
     *
     * @param at its top left corner
     * @param width in canvas units, as {@code height}
     */
    public record Extent(Position at, double width, double height) {}

    /** The edit that does it; whatever is not among these stays. */
    public Edit of(Map<String, Extent> extents) {
        Map<String, Position> moved = new LinkedHashMap<>();
        if (share < 0) {
            distribute(extents, moved);
        } else {
            align(extents, moved);
        }
        return new Composite(Text.of(key, Names.of(extents.keySet())), List.of(new MoveNodes(moved)));
    }

    private void align(Map<String, Extent> extents, Map<String, Position> moved) {
        double low = extents.values().stream().mapToDouble(this::start).min().orElse(0);
        double high = extents.values().stream()
                .mapToDouble(extent -> start(extent) + length(extent))
                .max()
                .orElse(0);
        double line = low + share * (high - low);
        extents.forEach((id, extent) -> moved.put(id, at(extent, line - share * length(extent))));
    }

    private void distribute(Map<String, Extent> extents, Map<String, Position> moved) {
        List<Map.Entry<String, Extent>> sorted = new ArrayList<>(extents.entrySet());
        sorted.sort(Comparator.comparingDouble(entry -> start(entry.getValue())));
        if (sorted.size() < 3) {
            return;
        }
        Extent last = sorted.get(sorted.size() - 1).getValue();
        double from = start(sorted.get(0).getValue());
        double free = start(last) + length(last) - from;
        for (Map.Entry<String, Extent> entry : sorted) {
            free -= length(entry.getValue());
        }
        double gap = free / (sorted.size() - 1);
        for (Map.Entry<String, Extent> entry : sorted) {
            moved.put(entry.getKey(), at(entry.getValue(), from));
            from += length(entry.getValue()) + gap;
        }
    }

    private double start(Extent extent) {
        return horizontal ? extent.at().x() : extent.at().y();
    }

    private double length(Extent extent) {
        return horizontal ? extent.width() : extent.height();
    }

    private Position at(Extent extent, double start) {
        return horizontal
                ? new Position(start, extent.at().y())
                : new Position(extent.at().x(), start);
    }
}
