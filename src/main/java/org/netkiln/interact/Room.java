package org.netkiln.interact;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.netkiln.graph.Position;
import org.netkiln.graph.Wire;
import org.netkiln.layout.Box;
import org.netkiln.layout.Grid;
import org.netkiln.layout.Link;

/**
 * Room for a card between the two that a wire connects: what follows in their row moves on.
 *
 * @param card where it comes to lie
 * @param aside new places for what is in its way
 */
record Room(Box card, Map<String, Position> aside) {
    /** Canvas units between two cards that a wire connects. */
    static final double GAP = 40;

    /** @param card where it would lie if nothing were in its way */
    static Room on(Wire wire, Box card, Context context) {
        Optional<Link> link = context.scene().links().stream()
                .filter(drawn -> drawn.wire().equals(wire))
                .findFirst();
        Map<String, Box> boxes = Placed.all(context.scene());
        Box from = link.map(drawn -> boxes.get(drawn.from())).orElse(null);
        Box to = link.map(drawn -> boxes.get(drawn.to())).orElse(null);
        if (from == null || to == null) {
            return new Room(card, Map.of());
        }
        double across = to.x() - from.right();
        double down = to.y() - from.bottom();
        return across >= down ? of(from, to, card, boxes, false) : of(from, to, card, boxes, true);
    }

    /** @param down whether the wire leads down, and not to the right */
    private static Room of(Box first, Box second, Box box, Map<String, Box> boxes, boolean down) {
        Box from = flip(first, down);
        Box to = flip(second, down);
        Box card = flip(box, down);
        if (!sameRow(from, to) || to.x() < from.right()) {
            return new Room(box, Map.of());
        }
        double x = sameRow(from, card) ? Math.max(card.x(), from.right() + GAP) : card.x();
        Box placed = new Box(Grid.nearest(x), card.y(), card.width(), card.height());
        double by = Grid.nearest(placed.right() + GAP - to.x() + Grid.STEP / 2 - 1e-6);
        Map<String, Position> aside = new LinkedHashMap<>();
        if (by > 0 && sameRow(placed, to)) {
            boxes.forEach((id, other) -> {
                Box flipped = flip(other, down);
                if (sameRow(to, flipped) && flipped.x() >= to.x()) {
                    aside.put(id, flip(flipped.moved(by, 0), down).position());
                }
            });
        }
        return new Room(flip(placed, down), aside);
    }

    private static boolean sameRow(Box one, Box other) {
        return one.y() < other.bottom() && other.y() < one.bottom();
    }

    private static Box flip(Box box, boolean flip) {
        return flip ? new Box(box.y(), box.x(), box.height(), box.width()) : box;
    }
}
