package org.netkiln.export.drawing;

import java.util.ArrayList;
import java.util.List;
import org.netkiln.layout.Box;
import org.netkiln.layout.Link;
import org.netkiln.layout.Point;
import org.netkiln.layout.Scene;

/** How large the paper must be: wires bulge out of what lies around nodes, and words out of wires. */
final class Paper {
    private static final double WORDS = 48;

    private Paper() {}

    static Box around(Scene scene) {
        List<Box> boxes = new ArrayList<>(List.of(scene.bounds()));
        for (Link link : scene.links()) {
            for (Point point : link.route()) {
                boxes.add(new Box(point.x(), point.y(), 0, 0));
            }
            boxes.add(new Box(link.label().x(), link.label().y(), 0, 0).grown(WORDS));
        }
        return Box.around(boxes);
    }
}
