package org.netkiln.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.netkiln.graph.Position;

/** Lays a chain like lines of text: from left to right, and on in the next row where it is full. */
final class Flow {
    private static final double LEFT = 40;
    private static final double TOP = 80;

    private Flow() {}

    /**
     * @param chain in reading order
     * @param width of a row, in canvas units
     */
    static Map<String, Position> of(List<Item> chain, Direction direction, double width) {
        return direction == Direction.RIGHT ? rows(chain, width) : column(chain);
    }

    private static Map<String, Position> rows(List<Item> chain, double width) {
        Map<String, Position> positions = new LinkedHashMap<>();
        double x = LEFT;
        double middle = TOP + 32;
        for (Item item : chain) {
            if (x > LEFT && x + item.box().width() > LEFT + width) {
                x = LEFT;
                middle += Placement.ROW;
            }
            positions.put(item.id(), new Position(x, middle - item.box().height() / 2));
            x += item.box().width() + Placement.GAP;
        }
        return positions;
    }

    private static Map<String, Position> column(List<Item> chain) {
        double widest =
                chain.stream().mapToDouble(item -> item.box().width()).max().orElse(0);
        Map<String, Position> positions = new LinkedHashMap<>();
        double y = TOP;
        for (Item item : chain) {
            positions.put(
                    item.id(),
                    new Position(Grid.nearest(LEFT + (widest - item.box().width()) / 2), y));
            y += item.box().height() + Placement.GAP;
        }
        return positions;
    }
}
