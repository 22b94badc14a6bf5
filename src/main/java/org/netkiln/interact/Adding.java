package org.netkiln.interact;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.netkiln.layer.LayerInfo;
import org.netkiln.layout.Box;
import org.netkiln.layout.Grid;
import org.netkiln.layout.Item;
import org.netkiln.layout.Link;
import org.netkiln.layout.Point;

/** Where a layer goes that is asked for without the pointer. */
final class Adding {
    private static final int TRIES = 100;

    private Adding() {}

    /** Opens the search menu for what comes behind the node where the keyboard is. */
    static Turn layer(Context context) {
        return ChoosingLayer.at(spot(context));
    }

    /** On the wire that leaves it, if there is just one; before it, if the network ends there. */
    static Spot spot(Context context) {
        Optional<Item> item = Focus.of(context).flatMap(id -> context.scene().item(id));
        if (item.isEmpty()) {
            return new Spot.Free(context.viewport().centre());
        }
        boolean last = context.network()
                .node(item.get().id())
                .flatMap(node -> context.catalogue().info(node.type()))
                .filter(LayerInfo::isOutput)
                .isPresent();
        return last ? before(item.get(), context) : behind(item.get(), context);
    }

    private static Spot behind(Item item, Context context) {
        List<Link> links = links(context, link -> link.from().equals(item.id()));
        Optional<Socket> output = Sockets.of(item, Port.Side.OUTPUT).stream().findFirst();
        Point next =
                new Point(item.box().right() + Room.GAP, item.box().centre().y());
        if (links.size() == 1) {
            return new Spot.On(links.get(0).wire(), middle(links.get(0)));
        }
        return output.<Spot>map(socket -> new Spot.Behind(socket.port().ref(), next))
                .orElse(new Spot.Free(next));
    }

    private static Spot before(Item item, Context context) {
        List<Link> links = links(context, link -> link.to().equals(item.id()));
        Point previous =
                new Point(item.box().x() - Room.GAP, item.box().centre().y());
        if (links.size() == 1) {
            return new Spot.On(links.get(0).wire(), middle(links.get(0)));
        }
        return Sockets.of(item, Port.Side.INPUT).stream()
                .findFirst()
                .<Spot>map(socket -> new Spot.Before(socket.port().ref(), previous))
                .orElse(new Spot.Free(previous));
    }

    private static List<Link> links(Context context, Predicate<Link> wanted) {
        return context.scene().links().stream().filter(wanted).toList();
    }

    private static Point middle(Link link) {
        Point from = link.route().get(0);
        Point to = link.route().get(link.route().size() - 1);
        return new Point((from.x() + to.x()) / 2, (from.y() + to.y()) / 2);
    }

    /** The nearest place below where nothing else lies. */
    static Box free(Box wanted, Context context) {
        Collection<Box> taken = Placed.all(context.scene()).values();
        Box box = wanted;
        for (int i = 0; i < TRIES; i++) {
            Box here = box.grown(Grid.STEP);
            Optional<Box> inTheWay =
                    taken.stream().filter(other -> other.touches(here)).findFirst();
            if (inTheWay.isEmpty()) {
                return box;
            }
            box = new Box(box.x(), Grid.nearest(inTheWay.get().bottom()) + 3 * Grid.STEP, box.width(), box.height());
        }
        return box;
    }
}
