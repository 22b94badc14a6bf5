package org.netkiln.layout;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something that is arranged as a whole: an item, or an open group with all that is in it. While things are arranged, x runs
 * along the data's way and y across it, whatever the direction.
 *
 * @param id of the item or group
 * @param axis how far below its top data comes in
 * @param exit how far below its top data goes out
 * @param places of the items in it, from its top left corner
 */
record Part(String id, double width, double height, double axis, double exit, Map<String, Point> places) {
    static Part of(Item item, Direction direction) {
        boolean right = direction == Direction.RIGHT;
        double width = right ? item.box().width() : item.box().height();
        double height = right ? item.box().height() : item.box().width();
        return new Part(item.id(), width, height, height / 2, height / 2, Map.of(item.id(), new Point(0, 0)));
    }

    /** Whether what follows in the same line would not lie at the height of what comes before. */
    boolean endsLine() {
        return axis != exit;
    }

    /** How far below its top one of its items begins; 0 for what is not in it. */
    double depth(String item) {
        Point place = places.get(item);
        return place == null ? 0 : place.y();
    }

    /** Its items, if its top left corner lies here. */
    Map<String, Point> at(Point corner) {
        Map<String, Point> there = new LinkedHashMap<>();
        places.forEach((id, place) -> there.put(id, place.plus(corner.x(), corner.y())));
        return there;
    }
}
