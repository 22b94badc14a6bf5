package org.netkiln.interact;

/**
 * A state of the canvas: what is under way, and what the next input means. Immutable; a tool touches nothing, it answers with
 * the tool that comes next and with effects.
 */
public abstract sealed class Tool permits Idle, HoldingSpace, Gesture {
    /** Nothing is under way. */
    public static Tool idle() {
        return Idle.INSTANCE;
    }

    /** What comes of an input. Any input may come at any time. */
    public final Turn next(Input input, Context context) {
        if (input instanceof Input.PointerMoved moved) {
            return moved(moved, context);
        } else if (input instanceof Input.PointerPressed pressed) {
            return pressed(pressed, context);
        } else if (input instanceof Input.PointerReleased released) {
            return released(released, context);
        } else if (input instanceof Input.KeyPressed key) {
            return keyPressed(key, context);
        } else if (input instanceof Input.KeyReleased key) {
            return keyReleased(key, context);
        } else if (input instanceof Input.DraggedOver over) {
            return draggedOver(over, context);
        } else if (input instanceof Input.Dropped dropped) {
            return dropped(dropped, context);
        } else if (input instanceof Input.DragLeft) {
            return dragLeft(context);
        } else if (input instanceof Input.Chosen chosen) {
            return chosen(chosen, context);
        } else if (input instanceof Input.Pasted pasted) {
            return pasted(pasted, context);
        } else if (input instanceof Input.Do deed) {
            return asked(deed.deed(), context);
        } else if (input instanceof Input.Cancel) {
            return cancelled(context);
        }
        return Navigation.look(input, context.viewport())
                .map(look -> looked(look, input, context))
                .orElseGet(this::stay);
    }

    /** What is to be drawn over the canvas meanwhile. */
    public Overlay overlay() {
        return Overlay.NONE;
    }

    /** Whether nothing is under way. */
    public final boolean isIdle() {
        return this == Idle.INSTANCE;
    }

    final Turn stay() {
        return Turn.to(this);
    }

    Turn moved(Input.PointerMoved moved, Context context) {
        return stay();
    }

    Turn pressed(Input.PointerPressed pressed, Context context) {
        return stay();
    }

    Turn released(Input.PointerReleased released, Context context) {
        return stay();
    }

    Turn keyPressed(Input.KeyPressed pressed, Context context) {
        return stay();
    }

    Turn keyReleased(Input.KeyReleased released, Context context) {
        return stay();
    }

    Turn draggedOver(Input.DraggedOver over, Context context) {
        return stay();
    }

    Turn dropped(Input.Dropped dropped, Context context) {
        return stay();
    }

    Turn dragLeft(Context context) {
        return stay();
    }

    Turn chosen(Input.Chosen chosen, Context context) {
        return stay();
    }

    Turn pasted(Input.Pasted pasted, Context context) {
        return stay();
    }

    Turn asked(Deed deed, Context context) {
        return stay();
    }

    /** A wheel, a trackpad or two fingers made another part of the canvas be seen. */
    Turn looked(Effect.Look look, Input input, Context context) {
        return Turn.to(this, look);
    }

    Turn cancelled(Context context) {
        return Turn.to(Idle.INSTANCE);
    }
}
