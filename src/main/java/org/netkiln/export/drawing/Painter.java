package org.netkiln.export.drawing;

import java.awt.Graphics2D;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.netkiln.check.NodeReport;
import org.netkiln.check.Report;
import org.netkiln.graph.Network;
import org.netkiln.graph.PortRef;
import org.netkiln.layout.Item;
import org.netkiln.layout.Link;
import org.netkiln.layout.Point;
import org.netkiln.layout.Scene;

/** Draws a whole scene, what lies behind first. */
final class Painter {
    private final Scene scene;
    private final Report report;

    Painter(Scene scene, Report report) {
        this.scene = scene;
        this.report = report;
    }

    /** @param graphics with its origin at the scene's */
    void paint(Graphics2D graphics) {
        Pen pen = new Pen(graphics);
        BackPainter back = new BackPainter(pen);
        LinkPainter links = new LinkPainter(pen);
        ItemPainter items = new ItemPainter(pen);
        scene.frames().forEach(frame -> pen.group("group-" + frame.group(), () -> back.frame(frame)));
        scene.notes().forEach(note -> pen.group("note-" + note.id(), () -> back.note(note)));
        pen.group("all-wires", () -> scene.links().forEach(links::wire));
        for (Item item : scene.items()) {
            pen.group(item.id(), () -> {
                items.paint(item, count(item));
                ports(item).forEach(items::port);
            });
        }
        pen.group("all-shapes", () -> scene.links().forEach(link -> links.shape(link, shape(link))));
    }

    private String shape(Link link) {
        PortRef from = link.wire().from();
        return report.drawn(from.node())
                .map(node -> node.output(from.port()).toString())
                .orElse("?");
    }

    private String count(Item item) {
        Network network = report.network();
        long count = network.contains(item.id())
                ? parameters(item.id())
                : network.inside(item.id()).stream().mapToLong(this::parameters).sum();
        return count == 0 ? "" : String.format(Locale.ROOT, "%,d", count);
    }

    /** With all copies that there are. */
    private long parameters(String id) {
        return report.copies(id).stream().mapToLong(NodeReport::parameters).sum();
    }

    /** Those with a wire; the others say nothing on paper. */
    private Set<Point> ports(Item item) {
        Set<Point> used = new HashSet<>();
        for (Link link : scene.links()) {
            if (link.from().equals(item.id())) {
                used.add(link.start());
            }
            if (link.to().equals(item.id())) {
                used.add(link.end());
            }
        }
        return used;
    }
}
