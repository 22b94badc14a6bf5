package org.netkiln.interact;

/** The search menu is open. */
final class ChoosingLayer extends Gesture {
    private final Spot spot;
    private final Overlay overlay;

    private ChoosingLayer(Spot spot, Overlay overlay) {
        this.spot = spot;
        this.overlay = overlay;
    }

    /** Opens the menu. */
    static Turn at(Spot spot, Overlay overlay) {
        return Turn.to(new ChoosingLayer(spot, overlay), new Effect.OpenMenu(spot));
    }

    static Turn at(Spot spot) {
        return at(spot, Overlay.NONE);
    }

    @Override
    public Overlay overlay() {
        return overlay;
    }

    @Override
    Turn chosen(Input.Chosen chosen, Context context) {
        return Turn.to(Idle.INSTANCE, NewLayer.at(spot, chosen.type(), context).effects());
    }
}
