package org.netkiln.interact;

import java.util.List;
import java.util.Optional;
import org.netkiln.graph.Wire;

/** The pointer is down on a port: a drag draws a wire from it, or takes the end of the wire that is there. */
final class PointingPort extends Pointing {
    private final Socket socket;

    PointingPort(Socket socket, Input.PointerPressed press, Selection before) {
        super(press, before);
        this.socket = socket;
    }

    @Override
    public Overlay overlay() {
        return Overlay.of(Cursor.CROSSHAIR);
    }

    @Override
    List<Effect> clicked(Context context) {
        Selection picked = Selecting.picked(before, Selection.of(socket.item()), press.modifiers());
        return Selecting.select(picked, context);
    }

    @Override
    Turn dragged(Input.PointerMoved moved, Context context) {
        Optional<Wire> fed = context.network().into(socket.port().ref().node()).stream()
                .filter(wire -> Port.input(wire.to()).equals(socket.port()))
                .findFirst();
        return fed.map(wire -> DraggingWire.taking(wire, Port.Side.INPUT, context))
                .orElseGet(() -> Optional.of(DraggingWire.from(socket, context)))
                .map(dragging -> dragging.moved(moved, context))
                .orElseGet(() -> Turn.to(Idle.INSTANCE));
    }
}
