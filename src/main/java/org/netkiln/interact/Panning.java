package org.netkiln.interact;

import org.netkiln.layout.Point;

/** The canvas is pulled along by the pointer. */
final class Panning extends Gesture {
    private final Button button;
    private final Point grabbed;
    private final Tool afterwards;

    /**
     * @param grabbed the point of the canvas that stays under the pointer
     * @param afterwards what goes on when the button is up
     */
    Panning(Button button, Point grabbed, Tool afterwards) {
        this.button = button;
        this.grabbed = grabbed;
        this.afterwards = afterwards;
    }

    @Override
    public Overlay overlay() {
        return Overlay.of(Cursor.CLOSED_HAND);
    }

    @Override
    Turn moved(Input.PointerMoved moved, Context context) {
        double scale = context.viewport().scale();
        double dx = (moved.at().x() - grabbed.x()) * scale;
        double dy = (moved.at().y() - grabbed.y()) * scale;
        return dx == 0 && dy == 0
                ? stay()
                : Turn.to(this, new Effect.Look(context.viewport().pan(dx, dy), false));
    }

    @Override
    Turn released(Input.PointerReleased released, Context context) {
        return released.button() == button ? Turn.to(afterwards) : stay();
    }

    /** The space bar may go up before the button does. */
    @Override
    Turn keyReleased(Input.KeyReleased released, Context context) {
        return released.key() == Key.SPACE ? Turn.to(new Panning(button, grabbed, Idle.INSTANCE)) : stay();
    }
}
