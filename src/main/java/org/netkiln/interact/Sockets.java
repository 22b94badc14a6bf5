package org.netkiln.interact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.netkiln.graph.Wire;
import org.netkiln.layout.Item;
import org.netkiln.layout.Point;

/** The ports that are to be seen. */
final class Sockets {
    private Sockets() {}

    static List<Socket> all(Context context) {
        List<Socket> sockets = new ArrayList<>();
        context.scene().items().forEach(item -> sockets.addAll(of(item)));
        return sockets;
    }

    /** Inputs first. */
    static List<Socket> of(Item item) {
        List<Socket> sockets = new ArrayList<>();
        for (int i = 0; i < item.inputs().size(); i++) {
            sockets.add(new Socket(
                    Port.input(item.inputPorts().get(i)), item.inputs().get(i), item.id()));
        }
        for (int i = 0; i < item.outputs().size(); i++) {
            sockets.add(new Socket(
                    Port.output(item.outputPorts().get(i)), item.outputs().get(i), item.id()));
        }
        return sockets;
    }

    static List<Socket> of(Item item, Port.Side side) {
        return of(item).stream().filter(socket -> socket.port().side() == side).toList();
    }

    /** Those that no wire is at. */
    static List<Socket> free(Context context) {
        Set<Port> taken = new HashSet<>();
        for (Wire wire : context.network().wires()) {
            taken.add(Port.output(wire.from()));
            taken.add(Port.input(wire.to()));
        }
        return all(context).stream()
                .filter(socket -> !taken.contains(socket.port()))
                .toList();
    }

    static Optional<Socket> of(Port port, Context context) {
        return all(context).stream()
                .filter(socket -> socket.port().equals(port))
                .findFirst();
    }

    /** The port nearest to a point; empty if none is within reach. */
    static Optional<Socket> nearest(List<Socket> sockets, Point point, double reach) {
        return sockets.stream()
                .filter(socket -> socket.distance(point) <= reach)
                .min(Comparator.comparingDouble(socket -> socket.distance(point)));
    }
}
