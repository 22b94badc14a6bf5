package org.netkiln.interact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.netkiln.edit.Composite;
import org.netkiln.edit.Connect;
import org.netkiln.edit.Disconnect;
import org.netkiln.edit.Edit;
import org.netkiln.graph.Wire;
import org.netkiln.layout.Point;

/** A wire's one end is at a port, the other at the pointer. */
final class DraggingWire extends Gesture {
    private final Reach reach;
    private final Optional<Wire> taken;
    private final Overlay overlay;

    private DraggingWire(Reach reach, Optional<Wire> taken, Overlay overlay) {
        this.reach = reach;
        this.taken = taken;
        this.overlay = overlay;
    }

    /** A new wire. */
    static DraggingWire from(Socket anchor, Context context) {
        return new DraggingWire(
                Reach.of(anchor, Optional.empty(), context), Optional.empty(), Overlay.of(Cursor.CROSSHAIR));
    }

    /**
     * A wire that is there, by one of its ends.
     *
     * @param end the side of the end that is taken away from its port
     * @return empty if the other end is not to be seen
     */
    static Optional<DraggingWire> taking(Wire wire, Port.Side end, Context context) {
        Port stays = end == Port.Side.INPUT ? Port.output(wire.from()) : Port.input(wire.to());
        return Sockets.of(stays, context)
                .map(anchor -> new DraggingWire(
                        Reach.of(anchor, Optional.of(wire), context), Optional.of(wire), Overlay.of(Cursor.CROSSHAIR)));
    }

    @Override
    public Overlay overlay() {
        return overlay;
    }

    @Override
    Turn moved(Input.PointerMoved moved, Context context) {
        Reach.Aim aim = reach.aim(moved.at(), context);
        return Turn.to(new DraggingWire(reach, taken, overlay(aim, moved.at())));
    }

    private Overlay overlay(Reach.Aim aim, Point pointer) {
        Point end = aim.target().map(Socket::at).orElse(pointer);
        Socket anchor = reach.anchor;
        LooseWire loose =
                new LooseWire(anchor.port(), anchor.at(), end, aim.target().map(Socket::port));
        return Overlay.of(new Overlay.Wiring(loose, reach.lit(), taken, aim.whyNot()));
    }

    @Override
    Turn released(Input.PointerReleased released, Context context) {
        if (released.button() != Button.PRIMARY) {
            return stay();
        }
        Reach.Aim aim = reach.aim(released.at(), context);
        if (aim.target().isPresent()) {
            return connected(aim.target().get());
        } else if (aim.whyNot().isPresent()) {
            return Turn.to(Idle.INSTANCE, new Effect.ShowWhyNot(aim.whyNot().get()));
        } else if (aim.something()) {
            return Turn.to(Idle.INSTANCE);
        }
        return taken.map(wire -> done(new Disconnect(wire))).orElseGet(() -> choosing(released.at()));
    }

    private Turn connected(Socket target) {
        Wire wire = reach.anchor.port().to(target.port());
        Edit connect = new Connect(wire.from(), wire.to());
        if (taken.isEmpty()) {
            return done(connect);
        }
        return taken.get().equals(wire)
                ? Turn.to(Idle.INSTANCE)
                : done(new Composite(connect.label(), List.of(new Disconnect(taken.get()), connect)));
    }

    private static Turn done(Edit edit) {
        return Turn.to(Idle.INSTANCE, new Effect.Seal(), new Effect.Apply(edit));
    }

    /** Into nothing: what shall be there? */
    private Turn choosing(Point at) {
        Port port = reach.anchor.port();
        Spot spot = port.isInput() ? new Spot.Before(port.ref(), at) : new Spot.Behind(port.ref(), at);
        LooseWire loose = new LooseWire(port, reach.anchor.at(), at, Optional.empty());
        return ChoosingLayer.at(spot, Overlay.of(new Overlay.Wiring(loose, Set.of(), taken, Optional.empty())));
    }
}
