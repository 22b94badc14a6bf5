package org.netkiln.interact;

/** The space bar is down: a drag pans, and if there is none, letting go opens the search menu. */
final class HoldingSpace extends Tool {
    private final boolean used;

    private HoldingSpace(boolean used) {
        this.used = used;
    }

    HoldingSpace() {
        this(false);
    }

    @Override
    public Overlay overlay() {
        return Overlay.of(Cursor.OPEN_HAND);
    }

    @Override
    Turn pressed(Input.PointerPressed pressed, Context context) {
        return Turn.to(new Panning(pressed.button(), pressed.at(), new HoldingSpace(true)));
    }

    @Override
    Turn keyPressed(Input.KeyPressed pressed, Context context) {
        return pressed.key() == Key.SPACE ? stay() : Idle.INSTANCE.keyPressed(pressed, context);
    }

    @Override
    Turn keyReleased(Input.KeyReleased released, Context context) {
        if (released.key() != Key.SPACE) {
            return stay();
        }
        return used ? Turn.to(Idle.INSTANCE) : Deeds.of(Deed.ADD_LAYER, context);
    }

    @Override
    Turn asked(Deed deed, Context context) {
        return Deeds.of(deed, context);
    }
}
