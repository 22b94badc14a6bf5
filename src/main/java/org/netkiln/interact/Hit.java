package org.netkiln.interact;

import java.util.List;
import java.util.Optional;
import org.netkiln.graph.Note;
import org.netkiln.layout.Box;
import org.netkiln.layout.Frame;
import org.netkiln.layout.Item;
import org.netkiln.layout.Link;
import org.netkiln.layout.Point;
import org.netkiln.layout.Scene;

/** What lies under a point. */
sealed interface Hit {
    /** Pixels around a port, a wire and a frame's line. */
    double PORT = 10;

    double WIRE = 6;
    double LINE = 8;

    /** The same in canvas units, where a pixel is many of them: what is small must not hide what is large. */
    double LARGEST_PORT = 12;

    double WIDEST_WIRE = 24;

    /** Canvas units of a note's corner, and of a frame's title. */
    double CORNER = 14;

    double TITLE = 24;

    record OnPort(Socket socket) implements Hit {}

    record OnItem(Item item) implements Hit {}

    record OnWire(Link link) implements Hit {}

    /** @param corner whether the point is where the note is made larger */
    record OnNote(Note note, boolean corner) implements Hit {}

    record OnFrame(Frame frame) implements Hit {}

    record OnNothing() implements Hit {}

    /** The topmost thing. Ports lie above all, then nodes, wires, notes and frames. */
    static Hit at(Point point, Context context) {
        Scene scene = context.scene();
        double scale = context.viewport().scale();
        return Sockets.nearest(Sockets.all(context), point, Math.min(PORT / scale, LARGEST_PORT))
                .<Hit>map(OnPort::new)
                .or(() -> item(scene, point).map(OnItem::new))
                .or(() ->
                        link(scene, point, Math.min(WIRE / scale, WIDEST_WIRE)).map(OnWire::new))
                .or(() -> note(scene, point))
                .or(() -> frame(scene, point, LINE / scale).map(OnFrame::new))
                .orElseGet(OnNothing::new);
    }

    static Optional<Item> item(Scene scene, Point point) {
        return last(scene.items().stream()
                .filter(item -> item.box().contains(point))
                .toList());
    }

    /** The wire nearest to a point; empty if none is within reach. */
    static Optional<Link> link(Scene scene, Point point, double reach) {
        Link nearest = null;
        double distance = reach;
        for (Link link : scene.links()) {
            double here = Route.distance(link.route(), point, distance);
            if (here <= distance) {
                distance = here;
                nearest = link;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static Optional<Hit> note(Scene scene, Point point) {
        return last(scene.notes().stream()
                        .filter(note -> Scene.box(note).contains(point))
                        .toList())
                .map(note -> new OnNote(note, inCorner(Scene.box(note), point)));
    }

    private static boolean inCorner(Box box, Point point) {
        return box.right() - point.x() <= CORNER && box.bottom() - point.y() <= CORNER;
    }

    /** Its line or its title; what lies within it is canvas. */
    private static Optional<Frame> frame(Scene scene, Point point, double line) {
        return last(scene.frames().stream()
                .filter(frame -> frame.box().grown(line / 2).contains(point))
                .filter(frame -> point.y() <= frame.box().y() + TITLE
                        || !frame.box().grown(-line / 2).contains(point))
                .toList());
    }

    private static <T> Optional<T> last(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(list.size() - 1));
    }
}
