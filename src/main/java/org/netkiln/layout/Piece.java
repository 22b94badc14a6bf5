package org.netkiln.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands in a line like a word: one part, or branches that ELK has drawn.
 *
 * @param above how far it reaches over the line's axis; as {@code below}
 * @param endsLine whether nothing follows it in its line
 * @param places of items, from its left end on the axis
 */
record Piece(double width, double above, double below, boolean endsLine, Map<String, Point> places) {

    static Piece of(Part part) {
        return new Piece(
                part.width(),
                part.axis(),
                part.height() - part.axis(),
                part.endsLine(),
                part.at(new Point(0, -part.axis())));
    }

    /** Parts that have been drawn by themselves; {@code axis} is where the line's axis passes. */
    static Piece of(List<Part> parts, List<Point> corners, double axis) {
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (int i = 0; i < parts.size(); i++) {
            Point corner = corners.get(i);
            left = Math.min(left, corner.x());
            right = Math.max(right, corner.x() + parts.get(i).width());
            top = Math.min(top, corner.y());
            bottom = Math.max(bottom, corner.y() + parts.get(i).height());
        }
        Map<String, Point> places = new LinkedHashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            places.putAll(parts.get(i).at(corners.get(i).plus(-left, -axis)));
        }
        return new Piece(right - left, Math.max(0, axis - top), Math.max(0, bottom - axis), false, places);
    }
}
