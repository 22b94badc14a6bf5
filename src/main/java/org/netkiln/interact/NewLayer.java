package org.netkiln.interact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.netkiln.edit.AddNode;
import org.netkiln.edit.Composite;
import org.netkiln.edit.Connect;
import org.netkiln.edit.Edit;
import org.netkiln.edit.InsertOnWire;
import org.netkiln.edit.MoveNodes;
import org.netkiln.graph.Network;
import org.netkiln.graph.Node;
import org.netkiln.graph.PortRef;
import org.netkiln.layout.Box;

/**
 * A new node of a layer at a spot, connected there, as one edit.
 *
 * @param id that the node gets
 */
record NewLayer(Edit edit, String id) {
    /** Where its card comes to lie follows from the spot; nothing else lies there. */
    static NewLayer at(Spot spot, String type, Context context) {
        Card card = Card.of(Node.of(type, type), context.catalogue());
        Box box = spot instanceof Spot.Behind
                ? card.withInputAt(spot.at())
                : spot instanceof Spot.Before ? card.withOutputAt(spot.at()) : card.centredAt(spot.at());
        Box wanted = box.onGrid();
        return at(spot, type, spot instanceof Spot.On ? wanted : Adding.free(wanted, context), context);
    }

    /** @param box that its card has */
    static NewLayer at(Spot spot, String type, Box box, Context context) {
        Network network = context.network();
        Node node = Node.of(type, type).at(box.position());
        if (spot instanceof Spot.On on && network.wires().contains(on.wire())) {
            Room room = Room.on(on.wire(), box, context);
            InsertOnWire insert =
                    new InsertOnWire(on.wire(), node.at(room.card().position()), Homes.of(on.wire(), context));
            Edit edit = room.aside().isEmpty()
                    ? insert
                    : new Composite(insert.label(), List.of(insert, new MoveNodes(room.aside())));
            return new NewLayer(edit, insert.idIn(network));
        }
        AddNode add = new AddNode(node, Homes.of(box, context));
        String id = add.idIn(network);
        Optional<Edit> connect = connect(spot, PortRef.of(id));
        List<Edit> edits = new ArrayList<>(List.of(add));
        connect.ifPresent(edits::add);
        return new NewLayer(connect.isEmpty() ? add : new Composite(add.label(), edits), id);
    }

    private static Optional<Edit> connect(Spot spot, PortRef port) {
        if (spot instanceof Spot.Behind behind) {
            return Optional.of(new Connect(behind.output(), port));
        } else if (spot instanceof Spot.Before before) {
            return Optional.of(new Connect(port, before.input()));
        }
        return Optional.empty();
    }

    List<Effect> effects() {
        return List.of(new Effect.Seal(), new Effect.Apply(edit), new Effect.Select(Selection.of(id)));
    }
}
