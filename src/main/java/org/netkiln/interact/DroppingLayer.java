package org.netkiln.interact;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.netkiln.graph.Node;
import org.netkiln.layout.Box;
import org.netkiln.layout.Point;

/** A layer from the palette is over the canvas. */
final class DroppingLayer extends Gesture {
    /** Canvas units from which a port that nothing is connected to pulls a wire to itself. */
    private static final double REACH = 80;

    private final String type;
    private final Card card;
    private final Overlay overlay;

    private DroppingLayer(String type, Card card, Overlay overlay) {
        this.type = type;
        this.card = card;
        this.overlay = overlay;
    }

    static DroppingLayer of(String type, Context context) {
        return new DroppingLayer(type, Card.of(Node.of(type, type), context.catalogue()), Overlay.NONE);
    }

    @Override
    public Overlay overlay() {
        return overlay;
    }

    @Override
    Turn draggedOver(Input.DraggedOver over, Context context) {
        if (!over.type().equals(type)) {
            return of(over.type(), context).draggedOver(over, context);
        }
        Box box = box(over.at(), over.modifiers());
        Spot spot = spot(box, over.at(), over.modifiers(), context);
        Optional<Overlay.Wiring> wiring = pull(spot, box, context)
                .map(wire -> new Overlay.Wiring(wire, Set.of(), Optional.empty(), Optional.empty()));
        Overlay shown = Overlay.of(
                new Ghost(type, box),
                wiring,
                spot instanceof Spot.On on ? Optional.of(on.wire()) : Optional.empty(),
                home(spot, box, context));
        return Turn.to(new DroppingLayer(type, card, shown));
    }

    /** The open group that it would belong to. */
    private static Optional<String> home(Spot spot, Box box, Context context) {
        Optional<String> home = spot instanceof Spot.On on ? Homes.of(on.wire(), context) : Homes.of(box, context);
        return home.equals(context.scene().scope()) ? Optional.empty() : home;
    }

    @Override
    Turn dropped(Input.Dropped dropped, Context context) {
        if (!dropped.type().equals(type)) {
            return of(dropped.type(), context).dropped(dropped, context);
        }
        Box box = box(dropped.at(), dropped.modifiers());
        Spot spot = spot(box, dropped.at(), dropped.modifiers(), context);
        return Turn.to(Idle.INSTANCE, NewLayer.at(spot, type, box, context).effects());
    }

    @Override
    Turn dragLeft(Context context) {
        return Turn.to(Idle.INSTANCE);
    }

    private Box box(Point pointer, Modifiers modifiers) {
        Box centred = card.centredAt(pointer);
        return modifiers.alt() ? centred : centred.onGrid();
    }

    /** With Ctrl or Alt it is connected to nothing. */
    private Spot spot(Box box, Point pointer, Modifiers modifiers, Context context) {
        if (modifiers.ctrl() || modifiers.alt()) {
            return new Spot.Free(pointer);
        }
        return Insertion.ofNew(type, box, context)
                .<Spot>map(wire -> new Spot.On(wire, pointer))
                .or(() -> beside(box, context))
                .orElse(new Spot.Free(pointer));
    }

    /** At the nearest port that nothing is connected to: an output to the left of it, or an input to its right. */
    private Optional<Spot> beside(Box box, Context context) {
        Point input = at(box, card.input());
        Point output = at(box, card.output());
        List<Socket> free = Sockets.free(context);
        Stream<Socket> sources = card.input().isEmpty()
                ? Stream.empty()
                : free.stream().filter(socket -> !socket.port().isInput() && near(socket, input));
        Stream<Socket> sinks = card.output().isEmpty()
                ? Stream.empty()
                : free.stream().filter(socket -> socket.port().isInput() && near(socket, output));
        return Stream.concat(sources, sinks)
                .min(Comparator.comparingDouble(
                        socket -> socket.distance(socket.port().isInput() ? output : input)))
                .map(socket -> socket.port().isInput()
                        ? new Spot.Before(socket.port().ref(), output)
                        : new Spot.Behind(socket.port().ref(), input));
    }

    private static boolean near(Socket socket, Point port) {
        return socket.distance(port) <= REACH;
    }

    private static Point at(Box box, Optional<Point> port) {
        return port.map(point -> new Point(box.x() + point.x(), box.y() + point.y()))
                .orElse(box.centre());
    }

    /** The wire that would be drawn. */
    private Optional<LooseWire> pull(Spot spot, Box box, Context context) {
        return spot.port()
                .flatMap(port -> Sockets.of(port, context))
                .map(socket -> new LooseWire(
                        socket.port(),
                        socket.at(),
                        at(box, socket.port().isInput() ? card.output() : card.input()),
                        Optional.of(socket.port())));
    }
}
