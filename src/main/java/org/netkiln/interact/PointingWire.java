package org.netkiln.interact;

import java.util.List;
import org.netkiln.layout.Link;
import org.netkiln.layout.Point;

/** The pointer is down on a wire: a click selects it, a drag takes its nearer end. */
final class PointingWire extends Pointing {
    private final Link link;

    PointingWire(Link link, Input.PointerPressed press, Selection before) {
        super(press, before);
        this.link = link;
    }

    @Override
    List<Effect> clicked(Context context) {
        Selection itself = before.only(link.wire());
        return Selecting.select(Selecting.picked(before, itself, press.modifiers()), context);
    }

    @Override
    Turn dragged(Input.PointerMoved moved, Context context) {
        List<Point> route = link.route();
        boolean start = distance(route.get(0)) < distance(route.get(route.size() - 1));
        return DraggingWire.taking(link.wire(), start ? Port.Side.OUTPUT : Port.Side.INPUT, context)
                .map(dragging -> dragging.moved(moved, context))
                .orElseGet(() -> Turn.to(Idle.INSTANCE));
    }

    private double distance(Point end) {
        return Math.hypot(end.x() - press.at().x(), end.y() - press.at().y());
    }
}
