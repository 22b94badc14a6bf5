package org.netkiln.ui.canvas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.netkiln.graph.Group;
import org.netkiln.graph.Network;
import org.netkiln.graph.Note;
import org.netkiln.graph.Position;
import org.netkiln.interact.Viewport;
import org.netkiln.layer.Catalogue;
import org.netkiln.layout.Arranger;
import org.netkiln.layout.Box;
import org.netkiln.layout.Direction;
import org.netkiln.layout.Item;
import org.netkiln.layout.Scene;

/** Works out places for what is on the canvas, so that it fills the window well. Pure; takes a while for large networks. */
final class Placing {
    /** Widths of rows that are tried, in windows: the fewer rows, the smaller everything has to be drawn. */
    private static final List<Double> WINDOWS = List.of(1.0, 1.15, 1.3, 1.5, 1.8, 2.2, 2.7, 3.5, 5.0, 8.0);

    private static final double MARGIN = 120;

    /** Between nodes and the notes below them. */
    private static final double GAP = 40;

    private final Catalogue catalogue;
    private final Viewport viewport;
    private final double least;

    /** @param least where all of it would have to be drawn smaller to be seen whole, rows fill the window at this scale */
    Placing(Catalogue catalogue, Viewport viewport, double least) {
        this.catalogue = catalogue;
        this.viewport = viewport;
        this.least = least;
    }

    /** New places for all that is seen; in rows as wide as lets it be drawn largest. Notes come to lie clear of nodes. */
    Map<String, Position> arranged(Network network, Optional<String> scope, Direction direction) {
        Map<String, Position> places = new LinkedHashMap<>(nodes(network, scope, direction));
        Scene scene = Scene.of(network, catalogue, scope).preview(places);
        List<Box> taken = scene.items().stream().map(Item::box).toList();
        double below = Box.around(taken).bottom() + GAP;
        double left = Box.around(taken).x();
        for (Note note : scene.notes()) {
            Box box = Scene.box(note);
            if (taken.stream().anyMatch(box::touches)) {
                places.put(note.id(), new Position(left, below));
                left += box.width() + GAP;
            }
        }
        return places;
    }

    private Map<String, Position> nodes(Network network, Optional<String> scope, Direction direction) {
        Map<String, Position> best = Map.of();
        double largest = 0;
        for (double windows : WINDOWS) {
            double width = Math.max(300, viewport.width() * windows - MARGIN);
            Map<String, Position> places = Arranger.arrange(network, catalogue, scope, direction, width);
            if (places.equals(best)) {
                continue;
            }
            Scene scene = Scene.of(network, catalogue, scope).preview(places);
            Box box = Box.around(scene.items().stream().map(Item::box).toList());
            double scale = viewport.fit(box).scale();
            if (scale > largest) {
                best = places;
                largest = scale;
            }
            if (scale >= 1 || box.width() > width + MARGIN) {
                break;
            }
        }
        double readable = viewport.width() / Math.max(least, 0.1) - MARGIN;
        return largest < least ? Arranger.arrange(network, catalogue, scope, direction, readable) : best;
    }

    /** Places for whatever has none, on every level: all anew where nothing has one, else where there is room. */
    Map<String, Position> missing(Network network) {
        Map<String, Position> places = new LinkedHashMap<>();
        for (Optional<String> scope : scopes(network)) {
            List<Item> items = Scene.of(network, catalogue, scope).items();
            List<Item> without =
                    items.stream().filter(item -> !isPlaced(network, item.id())).toList();
            if (without.size() == items.size()) {
                places.putAll(arranged(network, scope, Direction.RIGHT));
            } else {
                without.forEach(item -> places.put(
                        item.id(), new Position(item.box().x(), item.box().y())));
            }
        }
        return places;
    }

    /** The whole network, and the inside of each group that is folded. */
    private static List<Optional<String>> scopes(Network network) {
        List<Optional<String>> scopes = new ArrayList<>(List.of(Optional.empty()));
        network.groups().values().stream().filter(Group::folded).forEach(group -> scopes.add(Optional.of(group.id())));
        return scopes;
    }

    private static boolean isPlaced(Network network, String id) {
        return network.node(id).map(node -> node.at() != null).orElseGet(() -> network.group(id)
                .map(group -> group.at() != null)
                .orElse(true));
    }
}
