package org.netkiln.ui.canvas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Group;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.netkiln.layout.Item;
import org.netkiln.layout.Link;
import org.netkiln.layout.Scene;
import org.netkiln.ui.fx.LayerIcons;

/** Everything from afar: a rectangle for each node, and all wires in one path, for many thin ones take longer to paint. */
final class FarLayer extends Group {
    private final Path wires = new Path();
    private final Group rectangles = new Group();
    private final Map<String, Rectangle> byId = new HashMap<>();
    private final Map<String, Item> drawn = new HashMap<>();
    private @Nullable Scene scene;

    FarLayer() {
        setAutoSizeChildren(false);
        rectangles.setAutoSizeChildren(false);
        wires.getStyleClass().add("far-wires");
        wires.setMouseTransparent(true);
        getChildren().addAll(wires, rectangles);
    }

    void show(Shown now) {
        setVisible(now.isFar());
        if (!now.isFar()) {
            return;
        }
        if (now.scene() != scene) {
            scene = now.scene();
            show(scene);
        }
        Set<String> selected = now.selection().nodes();
        byId.forEach((id, rectangle) -> rectangle.pseudoClassStateChanged(States.SELECTED, selected.contains(id)));
        Facts facts = now.facts();
        byId.forEach((id, rectangle) -> rectangle.pseudoClassStateChanged(
                States.ERROR, !facts.problems(id).isEmpty()));
    }

    private void show(Scene now) {
        Set<String> ids = new HashSet<>();
        for (Item item : now.items()) {
            ids.add(item.id());
            Item before = drawn.put(item.id(), item);
            if (before != item) {
                show(item, before);
            }
        }
        drawn.keySet().retainAll(ids);
        byId.entrySet().removeIf(entry -> {
            boolean gone = !ids.contains(entry.getKey());
            if (gone) {
                rectangles.getChildren().remove(entry.getValue());
            }
            return gone;
        });
        List<PathElement> elements = new ArrayList<>();
        for (Link link : now.links()) {
            WireShape.addStraight(elements, link.route());
        }
        wires.getElements().setAll(elements);
    }

    private void show(Item item, @Nullable Item before) {
        Rectangle rectangle = byId.computeIfAbsent(item.id(), this::make);
        rectangle.setX(item.box().x());
        rectangle.setY(item.box().y());
        rectangle.setWidth(item.box().width());
        rectangle.setHeight(item.box().height());
        if (before == null || !before.face().group().equals(item.face().group())) {
            rectangle.getStyleClass().setAll("far-item");
            item.face().group().ifPresent(group -> rectangle.getStyleClass().add(LayerIcons.styleClass(group)));
        }
    }

    private Rectangle make(String id) {
        Rectangle rectangle = new Rectangle();
        rectangles.getChildren().add(rectangle);
        return rectangle;
    }
}
