package org.netkiln.interact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.netkiln.layout.Box;

/** The order in which one reads what lies on the canvas: row by row, each from left to right. */
final class ReadingOrder {
    private ReadingOrder() {}

    static List<String> of(Map<String, Box> boxes) {
        List<Map.Entry<String, Box>> left = new ArrayList<>(boxes.entrySet());
        left.sort(Comparator.comparingDouble(entry -> middle(entry.getValue())));
        List<String> order = new ArrayList<>();
        List<Map.Entry<String, Box>> row = new ArrayList<>();
        for (Map.Entry<String, Box> entry : left) {
            if (!row.isEmpty()
                    && middle(entry.getValue()) > row.get(0).getValue().bottom()) {
                read(row, order);
            }
            row.add(entry);
        }
        read(row, order);
        return order;
    }

    /** What follows in an order, or precedes; the first, or last, if nothing is given, and empty at the end. */
    static Optional<String> beside(List<String> order, Optional<String> id, boolean forward) {
        int at = id.map(order::indexOf).orElse(-1);
        int next = at < 0 ? (forward ? 0 : order.size() - 1) : at + (forward ? 1 : -1);
        return next >= 0 && next < order.size() ? Optional.of(order.get(next)) : Optional.empty();
    }

    private static void read(List<Map.Entry<String, Box>> row, List<String> order) {
        row.sort(Comparator.comparingDouble(entry -> entry.getValue().x()));
        row.forEach(entry -> order.add(entry.getKey()));
        row.clear();
    }

    private static double middle(Box box) {
        return box.y() + box.height() / 2;
    }
}
