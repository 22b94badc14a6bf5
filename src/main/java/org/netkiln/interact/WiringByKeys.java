package org.netkiln.interact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.netkiln.edit.Connect;
import org.netkiln.graph.Wire;
import org.netkiln.layout.Box;
import org.netkiln.layout.Item;
import org.netkiln.layout.Point;
import org.netkiln.text.Text;

/** A wire is drawn by keyboard: arrows and Tab choose its other end, Enter connects. */
final class WiringByKeys extends Gesture {
    private final List<Reach> starts;
    private final int start;
    private final List<Socket> ends;
    private final int end;

    /**
     * @param starts the ports of the node where the keyboard is, from which a wire can be drawn
     * @param ends where the wire from the current one can end, in reading order
     */
    private WiringByKeys(List<Reach> starts, int start, List<Socket> ends, int end) {
        this.starts = starts;
        this.start = start;
        this.ends = ends;
        this.end = end;
    }

    /** Begins at the first output of the node where the keyboard is from which a wire can be drawn, or else its first input. */
    static Turn begin(Context context) {
        Optional<Item> item = Focus.of(context).flatMap(id -> context.scene().item(id));
        if (item.isEmpty()) {
            return Turn.to(Idle.INSTANCE, new Effect.ShowWhyNot(Text.of("interact.no-wire-start")));
        }
        List<Reach> starts = Stream.concat(
                        Sockets.of(item.get(), Port.Side.OUTPUT).stream(),
                        Sockets.of(item.get(), Port.Side.INPUT).stream())
                .map(socket -> Reach.of(socket, Optional.empty(), context))
                .filter(reach -> !reach.open().isEmpty())
                .toList();
        if (starts.isEmpty()) {
            return Turn.to(
                    Idle.INSTANCE,
                    new Effect.ShowWhyNot(
                            Text.of("interact.no-open-port", item.get().id())));
        }
        return at(starts, 0, context).shown(context);
    }

    private static WiringByKeys at(List<Reach> starts, int start, Context context) {
        Reach reach = starts.get(start);
        List<Socket> ends = inReadingOrder(reach.open(), context);
        Socket nearest = ends.stream()
                .min(Comparator.comparing((Socket socket) -> reach.isFed(socket, context))
                        .thenComparing(socket -> !isAhead(reach.anchor, socket))
                        .thenComparingDouble(socket -> socket.distance(reach.anchor.at())))
                .orElseThrow();
        return new WiringByKeys(starts, start, ends, ends.indexOf(nearest));
    }

    /** Networks are read from left to right: wires lead out to the right, and come from the left. */
    private static boolean isAhead(Socket anchor, Socket other) {
        return anchor.port().isInput() == other.at().x() < anchor.at().x();
    }

    private static List<Socket> inReadingOrder(List<Socket> sockets, Context context) {
        Map<String, Box> boxes = new LinkedHashMap<>(Placed.all(context.scene()));
        List<Socket> ordered = new ArrayList<>();
        for (String id : ReadingOrder.of(boxes)) {
            sockets.stream().filter(socket -> socket.item().equals(id)).forEach(ordered::add);
        }
        return ordered;
    }

    @Override
    public Overlay overlay() {
        Reach reach = starts.get(start);
        Socket target = ends.get(end);
        LooseWire loose =
                new LooseWire(reach.anchor.port(), reach.anchor.at(), target.at(), Optional.of(target.port()));
        return Overlay.of(new Overlay.Wiring(loose, reach.lit(), Optional.empty(), Optional.empty()));
    }

    @Override
    Turn keyPressed(Input.KeyPressed pressed, Context context) {
        boolean back = pressed.modifiers().shift();
        return switch (pressed.key()) {
            case ENTER, SPACE -> connected();
            case TAB -> to((end + (back ? ends.size() - 1 : 1)) % ends.size(), context);
            case LEFT, RIGHT, UP, DOWN -> to(towards(Direction.of(pressed.key())), context);
            case C -> at(starts, (start + 1) % starts.size(), context).shown(context);
            default -> super.keyPressed(pressed, context);
        };
    }

    private Turn connected() {
        Wire wire = starts.get(start).anchor.port().to(ends.get(end).port());
        return Turn.to(Idle.INSTANCE, new Effect.Seal(), new Effect.Apply(new Connect(wire.from(), wire.to())));
    }

    private Turn to(int other, Context context) {
        return new WiringByKeys(starts, start, ends, other).shown(context);
    }

    /** The nearest end that way; the current one if there is none. */
    private int towards(Direction direction) {
        Point from = ends.get(end).at();
        return ends.stream()
                .filter(socket -> direction.ahead(from, socket.at()) > 0)
                .min(Comparator.comparingDouble(
                        socket -> direction.ahead(from, socket.at()) + 2 * direction.aside(from, socket.at())))
                .map(ends::indexOf)
                .orElse(end);
    }

    /** The end that is chosen comes into view. */
    private Turn shown(Context context) {
        Optional<Viewport> look = context.scene()
                .item(ends.get(end).item())
                .map(item -> context.viewport().reveal(item.box()))
                .filter(viewport -> !viewport.equals(context.viewport()));
        return look.map(viewport -> Turn.to(this, new Effect.Look(viewport, true)))
                .orElseGet(this::stay);
    }
}
