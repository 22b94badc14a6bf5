package org.netkiln.export.drawing;

import java.awt.Font;
import java.awt.geom.Path2D;
import java.util.List;
import org.netkiln.layout.Box;
import org.netkiln.layout.Link;
import org.netkiln.layout.Point;

/** Wires and the shapes of what runs along them. */
final class LinkPainter {
    private static final Font SHAPE = Pen.mono(10.5);
    private static final double HEIGHT = 17;
    private static final double PADDING = 6;

    private final Pen pen;

    LinkPainter(Pen pen) {
        this.pen = pen;
    }

    void wire(Link link) {
        List<Point> route = link.route();
        Path2D path = new Path2D.Double();
        path.moveTo(link.start().x(), link.start().y());
        for (int i = 1; i + 2 < route.size(); i += 3) {
            path.curveTo(
                    route.get(i).x(),
                    route.get(i).y(),
                    route.get(i + 1).x(),
                    route.get(i + 1).y(),
                    route.get(i + 2).x(),
                    route.get(i + 2).y());
        }
        pen.draw(path, Colours.WIRE, 1.8);
    }

    void shape(Link link, String words) {
        double width = pen.width(words, SHAPE);
        Box box = new Box(
                link.label().x() - width / 2 - PADDING, link.label().y() - HEIGHT / 2, width + 2 * PADDING, HEIGHT);
        pen.fill(Pen.rounded(box, HEIGHT / 2), Colours.CARD);
        pen.draw(Pen.rounded(box, HEIGHT / 2), Colours.CARD_LINE, 1);
        pen.words(words, SHAPE, Colours.INK, box.x() + PADDING, link.label().y() + 3.8, width);
    }
}
