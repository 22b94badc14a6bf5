package org.netkiln.ui.canvas;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.netkiln.graph.Network;
import org.netkiln.layout.Box;
import org.netkiln.layout.Frame;
import org.netkiln.layout.Scene;

/** Frames go along when all that they hold is dragged. */
final class DraggedFrames {
    private final Network network;
    private final Map<String, Box> before = new HashMap<>();
    private final Map<String, Box> now = new HashMap<>();

    private DraggedFrames(Network network, Scene scene, Scene dragged) {
        this.network = network;
        scene.items().forEach(item -> before.put(item.id(), item.box()));
        dragged.items().forEach(item -> now.put(item.id(), item.box()));
    }

    /** @param dragged the scene with items where they are dragged to */
    static Scene follow(Network network, Scene scene, Scene dragged) {
        if (scene.frames().isEmpty()) {
            return dragged;
        }
        DraggedFrames frames = new DraggedFrames(network, scene, dragged);
        List<Frame> moved = scene.frames().stream().map(frames::follow).toList();
        return new Scene(dragged.scope(), dragged.items(), dragged.links(), moved, dragged.notes(), dragged.bounds());
    }

    private Frame follow(Frame frame) {
        Double dx = null;
        Double dy = null;
        for (String id : network.inside(frame.group())) {
            Box from = before.get(id);
            Box to = now.get(id);
            if (from == null || to == null) {
                continue;
            }
            if (dx != null && dy != null && (to.x() - from.x() != dx || to.y() - from.y() != dy)) {
                return frame;
            }
            dx = to.x() - from.x();
            dy = to.y() - from.y();
        }
        return dx == null || dy == null
                ? frame
                : new Frame(frame.group(), frame.box().moved(dx, dy), frame.repeat());
    }
}
