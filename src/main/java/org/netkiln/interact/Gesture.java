package org.netkiln.interact;

import java.util.ArrayList;
import java.util.List;
import org.netkiln.layout.Point;

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

    /** What follows the pointer goes on doing so while the canvas moves below it. */
    @Override
    final Turn looked(Effect.Look look, Input input, Context context) {
        if (!(input instanceof Input.Scrolled scrolled)) {
            return super.looked(look, input, context);
        }
        Point pointer = look.viewport().toCanvas(context.viewport().toScreen(scrolled.at()));
        Turn turn = moved(new Input.PointerMoved(pointer, scrolled.modifiers()), context.seenThrough(look.viewport()));
        List<Effect> effects = new ArrayList<>(List.of(look));
        effects.addAll(turn.effects());
        return Turn.to(turn.tool(), effects);
    }
}
