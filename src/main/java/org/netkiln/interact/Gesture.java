package org.netkiln.interact;

/** Something under way that Esc, or another mouse button, takes back. */
abstract sealed class Gesture extends Tool
        permits Pointing,
                DraggingNodes,
                DraggingWire,
                ChoosingLayer,
                Brushing,
                Panning,
                ResizingNote,
                DroppingLayer,
                WiringByKeys {

    @Override
    Turn keyPressed(Input.KeyPressed pressed, Context context) {
        return pressed.key() == Key.ESCAPE ? cancelled(context) : stay();
    }

    @Override
    Turn pressed(Input.PointerPressed pressed, Context context) {
        return cancelled(context);
    }

    /** Zooming goes on as ever; whatever else is asked has to wait. */
    @Override
    Turn asked(Deed deed, Context context) {
        return Navigation.look(deed, context).map(look -> Turn.to(this, look)).orElseGet(this::stay);
    }
}
