package org.netkiln.interact;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.netkiln.graph.Network;
import org.netkiln.graph.PortRef;
import org.netkiln.graph.Wire;
import org.netkiln.layout.Item;
import org.netkiln.layout.Point;
import org.netkiln.text.Text;

/** Where a wire that starts at one port may end, and why not elsewhere; worked out once, when the wire is begun. */
final class Reach {
    /** Pixels within which a port pulls the loose end to it. */
    private static final double PULL = 20;

    /** The same in canvas units, where a pixel is many of them. */
    private static final double FARTHEST_PULL = 60;

    final Socket anchor;
    private final Map<Socket, Optional<Text>> refusals;
    private final List<Socket> open;
    private final Set<Port> lit = new LinkedHashSet<>();

    private Reach(Socket anchor, Map<Socket, Optional<Text>> refusals) {
        this.anchor = anchor;
        this.refusals = refusals;
        this.open = refusals.keySet().stream().filter(this::takes).toList();
        open.forEach(socket -> lit.add(socket.port()));
    }

    /** @param taken a wire whose end has been taken up */
    static Reach of(Socket anchor, Optional<Wire> taken, Context context) {
        Network network = taken.map(wire -> context.network().without(wire)).orElse(context.network());
        PortRef start = anchor.port().ref();
        Function<PortRef, Optional<Text>> refusal = anchor.port().isInput()
                ? context.connections().refusalsInto(network, start)
                : context.connections().refusals(network, start);
        Map<Socket, Optional<Text>> refusals = new LinkedHashMap<>();
        for (Socket socket : Sockets.all(context)) {
            if (socket.port().side() != anchor.port().side()) {
                refusals.put(socket, refusal.apply(socket.port().ref()));
            }
        }
        return new Reach(anchor, refusals);
    }

    /** The ports that it may end at. */
    List<Socket> open() {
        return open;
    }

    Set<Port> lit() {
        return lit;
    }

    /**
     * What a wire that is let go of at a point meets: the nearest port that takes it, a port of the node there, or neither.
     */
    Aim aim(Point point, Context context) {
        double pull = Math.min(PULL / context.viewport().scale(), FARTHEST_PULL);
        Optional<Socket> near = Sockets.nearest(open(), point, pull);
        if (near.isPresent()) {
            return new Aim(near, Optional.empty(), true);
        }
        Optional<Item> over = Hit.item(context.scene(), point);
        Optional<Socket> refused = Sockets.nearest(List.copyOf(refusals.keySet()), point, pull);
        if (over.isEmpty()) {
            return new Aim(Optional.empty(), refused.flatMap(this::refusal), refused.isPresent());
        }
        return over.get().id().equals(anchor.item())
                ? new Aim(Optional.empty(), Optional.empty(), true)
                : at(over.get(), point, context);
    }

    /** A free port is taken before one that is fed already, and then the nearest. */
    private Aim at(Item item, Point point, Context context) {
        List<Socket> there = refusals.keySet().stream()
                .filter(socket -> socket.item().equals(item.id()))
                .toList();
        Optional<Socket> best = there.stream()
                .filter(this::takes)
                .min(Comparator.comparing((Socket socket) -> isFed(socket, context))
                        .thenComparingDouble(socket -> socket.distance(point)));
        if (best.isPresent()) {
            return new Aim(best, Optional.empty(), true);
        }
        Text none = anchor.port().isInput()
                ? Text.of("interact.no-output", item.id())
                : Text.of("interact.no-input", item.id());
        Text whyNot = there.stream().findFirst().flatMap(this::refusal).orElse(none);
        return new Aim(Optional.empty(), Optional.of(whyNot), true);
    }

    private boolean takes(Socket socket) {
        return refusal(socket).isEmpty();
    }

    private Optional<Text> refusal(Socket socket) {
        return refusals.getOrDefault(socket, Optional.empty());
    }

    boolean isFed(Socket socket, Context context) {
        return socket.port().isInput()
                && context.network().into(socket.port().ref().node()).stream()
                        .anyMatch(wire -> wire.to().equals(socket.port().ref()));
    }

    /**
     * @param target the port that takes the wire
     * @param whyNot why what is there does not take it
     * @param something whether anything is there at all
     */
    record Aim(Optional<Socket> target, Optional<Text> whyNot, boolean something) {}
}
