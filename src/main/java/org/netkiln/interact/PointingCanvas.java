package org.netkiln.interact;

import java.util.List;

/** The pointer is down where nothing is. */
final class PointingCanvas extends Pointing {
    PointingCanvas(Input.PointerPressed press, Selection before) {
        super(press, before);
    }

    @Override
    List<Effect> clicked(Context context) {
        boolean keeps = press.modifiers().shift() || press.modifiers().ctrl();
        return keeps ? List.of() : Selecting.select(Selection.NONE, context);
    }

    @Override
    Turn dragged(Input.PointerMoved moved, Context context) {
        return new Brushing(press, before).moved(moved, context);
    }
}
