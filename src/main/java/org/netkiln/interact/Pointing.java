package org.netkiln.interact;

import java.util.List;
import org.netkiln.layout.Point;

/** A button is down, and it is not known yet whether this becomes a click or a drag. */
abstract sealed class Pointing extends Gesture permits PointingNode, PointingPort, PointingWire, PointingCanvas {
    /** Pixels by which a hand may tremble. */
    private static final double TREMOR = 4;

    final Input.PointerPressed press;
    /** What was selected before the press. */
    final Selection before;

    Pointing(Input.PointerPressed press, Selection before) {
        this.press = press;
        this.before = before;
    }

    /** The button is up where it went down. */
    abstract List<Effect> clicked(Context context);

    /** The pointer has left the place where the button went down. */
    abstract Turn dragged(Input.PointerMoved moved, Context context);

    @Override
    final Turn moved(Input.PointerMoved moved, Context context) {
        Point from = press.at();
        double distance = Math.hypot(moved.at().x() - from.x(), moved.at().y() - from.y());
        return distance * context.viewport().scale() > TREMOR ? dragged(moved, context) : stay();
    }

    @Override
    final Turn released(Input.PointerReleased released, Context context) {
        return released.button() == press.button() ? Turn.to(Idle.INSTANCE, clicked(context)) : stay();
    }

    @Override
    final Turn cancelled(Context context) {
        return Turn.to(Idle.INSTANCE, Selecting.select(before, context));
    }
}
