package org.netkiln.interact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.netkiln.edit.Composite;
import org.netkiln.edit.Connect;
import org.netkiln.edit.Disconnect;
import org.netkiln.edit.Edit;
import org.netkiln.edit.MoveNodes;
import org.netkiln.edit.Regroup;
import org.netkiln.graph.Network;
import org.netkiln.graph.PortRef;
import org.netkiln.graph.Position;
import org.netkiln.graph.Wire;
import org.netkiln.layer.LayerInfo;
import org.netkiln.layout.Box;
import org.netkiln.layout.Link;
import org.netkiln.text.Text;

/** Putting a node onto a wire by dropping it there. */
final class Insertion {
    /** Canvas units between a wire and the middle of a card that is dropped on it. */
    private static final double REACH = 18;

    private Insertion() {}

    /** The wire onto which a node would be put that has its card here; empty if it cannot be put between anything. */
    static Optional<Wire> of(String node, Box card, Context context) {
        Network network = context.network();
        boolean free = network.into(node).isEmpty() && network.outOf(node).isEmpty();
        return free ? under(card, context).filter(wire -> connects(node, wire, context)) : Optional.empty();
    }

    /** The same for a layer that is not there yet. */
    static Optional<Wire> ofNew(String type, Box card, Context context) {
        boolean passes =
                context.catalogue().info(type).filter(Insertion::passes).isPresent();
        return passes ? under(card, context) : Optional.empty();
    }

    static boolean passes(LayerInfo info) {
        return info.inputs().max() > 0 && info.outputs() > 0 && !info.isOutput();
    }

    private static Optional<Wire> under(Box card, Context context) {
        return Hit.link(context.scene(), card.centre(), REACH).map(Link::wire);
    }

    private static boolean connects(String node, Wire wire, Context context) {
        PortRef port = PortRef.of(node);
        boolean takes = context.network()
                .node(node)
                .flatMap(there -> context.catalogue().info(there.type()))
                .map(Insertion::passes)
                .orElse(true);
        return takes
                && context.connections().canConnect(context.network(), wire.from(), port)
                && context.connections().canConnect(context.network(), port, wire.to());
    }

    /** @param card where the node is dropped */
    static Edit edit(String node, Wire wire, Box card, Context context) {
        PortRef port = PortRef.of(node);
        Room room = Room.on(wire, card, context);
        Map<String, Position> positions = new LinkedHashMap<>(room.aside());
        positions.put(node, room.card().position());
        List<Edit> edits = new ArrayList<>();
        edits.add(new Disconnect(wire));
        edits.add(new Connect(wire.from(), port));
        edits.add(new Connect(port, wire.to()));
        edits.add(new MoveNodes(positions));
        Optional<String> home = Homes.of(wire, context);
        if (!context.network().parent(node).equals(home)) {
            edits.add(new Regroup(Set.of(node), home));
        }
        return new Composite(Text.of("edit.insert", node), edits);
    }
}
