package org.netkiln.ui.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.netkiln.edit.Composite;
import org.netkiln.edit.Edit;
import org.netkiln.edit.MoveNodes;
import org.netkiln.graph.Group;
import org.netkiln.graph.Network;
import org.netkiln.graph.Node;
import org.netkiln.graph.Position;
import org.netkiln.layer.Catalogue;
import org.netkiln.layout.Box;
import org.netkiln.layout.Grid;
import org.netkiln.layout.Item;
import org.netkiln.layout.Scene;

/** Nodes that an edit adds without a place: they come to lie behind what feeds them, and what follows makes room. */
final class Newcomers {
    /** Canvas units between two cards. */
    private static final double GAP = 40;

    private final Catalogue catalogue;

    Newcomers(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The edit, and in the same step the places that it lacks. */
    Edit settled(Edit edit, Network before) {
        Network after = edit.applyTo(before);
        Map<String, Position> places = new LinkedHashMap<>();
        for (Node node : after.nodes()) {
            if (node.at() == null && !before.contains(node.id())) {
                places.putAll(room(node.id(), after));
            }
        }
        return places.isEmpty() ? edit : new Composite(edit.label(), List.of(edit, new MoveNodes(places)));
    }

    private Map<String, Position> room(String id, Network network) {
        Scene scene = Scene.of(network, catalogue, level(id, network));
        Map<String, Position> places = new LinkedHashMap<>();
        scene.item(id).map(Item::box).ifPresent(box -> {
            Optional<Box> behind = feeder(id, scene).map(feeder -> behind(feeder, box));
            Box free =
                    behind.or(() -> fed(id, scene).map(fed -> before(fed, box))).orElseGet(() -> below(box, scene, id));
            places.put(id, new Position(free.x(), free.y()));
            if (behind.isPresent()) {
                shift(free, scene, id, places);
            }
        });
        return places;
    }

    private static Optional<Box> feeder(String id, Scene scene) {
        return scene.links().stream()
                .filter(link -> link.to().equals(id))
                .findFirst()
                .flatMap(link -> scene.item(link.from()))
                .map(Item::box);
    }

    private static Optional<Box> fed(String id, Scene scene) {
        return scene.links().stream()
                .filter(link -> link.from().equals(id))
                .findFirst()
                .flatMap(link -> scene.item(link.to()))
                .map(Item::box);
    }

    private static Box before(Box fed, Box box) {
        return new Box(
                Grid.nearest(fed.x() - GAP - box.width()),
                fed.centre().y() - box.height() / 2,
                box.width(),
                box.height());
    }

    private static Box behind(Box feeder, Box box) {
        return new Box(
                Grid.nearest(feeder.right() + GAP), feeder.centre().y() - box.height() / 2, box.width(), box.height());
    }

    /** The innermost folded group that it lies in: there it is to be seen. */
    private static Optional<String> level(String id, Network network) {
        return network.groupsAround(id).stream()
                .filter(group -> network.group(group).filter(Group::folded).isPresent())
                .findFirst();
    }

    /** What lies behind it in its row moves on, as far as it must. */
    private static void shift(Box box, Scene scene, String id, Map<String, Position> places) {
        List<Item> behind = scene.items().stream()
                .filter(item -> !item.id().equals(id))
                .filter(item -> sameRow(item.box(), box) && item.box().right() > box.x())
                .toList();
        double first = behind.stream().mapToDouble(item -> item.box().x()).min().orElse(Double.MAX_VALUE);
        double by = Math.ceil((box.right() + GAP - first) / Grid.STEP) * Grid.STEP;
        if (by > 0) {
            behind.forEach(item -> places.put(
                    item.id(), new Position(item.box().x() + by, item.box().y())));
        }
    }

    private static boolean sameRow(Box one, Box other) {
        return one.y() < other.bottom() && other.y() < one.bottom();
    }

    /** Below everything, if something is in its place. */
    private static Box below(Box box, Scene scene, String id) {
        List<Box> others = scene.items().stream()
                .filter(item -> !item.id().equals(id))
                .map(Item::box)
                .toList();
        boolean taken = others.stream().anyMatch(box.grown(Grid.STEP)::touches);
        double bottom = others.stream().mapToDouble(Box::bottom).max().orElse(0);
        return taken ? new Box(box.x(), Grid.nearest(bottom + GAP), box.width(), box.height()) : box;
    }
}
