package org.netkiln.ui.canvas;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableDoubleValue;
import org.netkiln.edit.Connections;
import org.netkiln.graph.Network;
import org.netkiln.graph.Position;
import org.netkiln.interact.Context;
import org.netkiln.interact.Overlay;
import org.netkiln.interact.Selection;
import org.netkiln.interact.Viewport;
import org.netkiln.layer.Catalogue;
import org.netkiln.layout.Point;
import org.netkiln.layout.Scene;
import org.netkiln.ui.model.Workspace;

/** What the canvas shows, and which part of it: observable, without nodes. Follows the workspace. */
final class CanvasModel {
    private final Workspace workspace;
    private final Catalogue catalogue;
    private final Connections connections;
    private final ObservableDoubleValue enlarged;
    private final ObjectProperty<Optional<String>> scope = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Selection> selection = new SimpleObjectProperty<>(Selection.NONE);
    private final ObjectProperty<Viewport> viewport = new SimpleObjectProperty<>(Viewport.of(0, 0));
    private final ObjectProperty<Overlay> overlay = new SimpleObjectProperty<>(Overlay.NONE);
    private final ObjectProperty<Map<String, Position>> moving = new SimpleObjectProperty<>(Map.of());
    private Network network;
    private Optional<String> inside = Optional.empty();
    private Scene scene;
    private Scene drawnOf;
    private Map<String, Position> drawnAt = Map.of();
    private Scene drawn;

    /** @param enlarged how many times as large as in its own pixels the canvas is shown */
    CanvasModel(Workspace workspace, Catalogue catalogue, ObservableDoubleValue enlarged) {
        this.enlarged = enlarged;
        this.workspace = workspace;
        this.catalogue = catalogue;
        this.connections = new Connections(catalogue);
        this.network = workspace.networkProperty().get();
        this.scene = Scene.of(network, catalogue, inside);
        this.drawnOf = scene;
        this.drawn = scene;
        workspace.networkProperty().addListener((property, before, after) -> follow(before, after));
        workspace.selectedProperty().subscribe(this::select);
        selection.subscribe(selected -> {
            if (!workspace.selectedProperty().get().equals(selected.nodes())) {
                workspace.selectedProperty().set(selected.nodes());
            }
        });
    }

    /** The group whose inside is shown; empty for the whole network. */
    ObjectProperty<Optional<String>> scope() {
        return scope;
    }

    ObjectProperty<Selection> selection() {
        return selection;
    }

    ObjectProperty<Viewport> viewport() {
        return viewport;
    }

    ObservableDoubleValue enlarged() {
        return enlarged;
    }

    /** Where a point of the canvas is in the window. */
    Point toWindow(Point canvas) {
        Point screen = viewport.get().toScreen(canvas);
        return new Point(screen.x() * enlarged.get(), screen.y() * enlarged.get());
    }

    /** What is drawn over the canvas while something is under way. */
    ObjectProperty<Overlay> overlay() {
        return overlay;
    }

    /** Where things are drawn while they glide to their places. */
    ObjectProperty<Map<String, Position>> moving() {
        return moving;
    }

    Workspace workspace() {
        return workspace;
    }

    Network network() {
        return workspace.networkProperty().get();
    }

    Catalogue catalogue() {
        return catalogue;
    }

    /** The scene as the document has it. */
    Scene scene() {
        if (network != network() || !inside.equals(scope.get())) {
            network = network();
            inside = scope.get();
            scene = Scene.of(network, catalogue, inside);
        }
        return scene;
    }

    /** The scene as it is drawn: with what is dragged, or glides, where it is meanwhile. */
    Scene drawn() {
        Map<String, Position> elsewhere =
                overlay.get().drag().map(Overlay.Drag::moved).orElseGet(moving::get);
        if (elsewhere.isEmpty()) {
            return scene();
        }
        if (drawnOf != scene() || elsewhere != drawnAt) {
            drawnOf = scene();
            drawnAt = elsewhere;
            drawn = DraggedFrames.follow(network(), drawnOf, drawnOf.preview(elsewhere));
        }
        return drawn;
    }

    /** All that a tool looks at. */
    Context context() {
        return new Context(scene(), network(), selection.get(), viewport.get(), catalogue, connections);
    }

    private void follow(Network before, Network after) {
        Optional<String> shown = scope.get();
        if (shown.filter(group -> after.group(group).isEmpty()).isPresent()) {
            List<String> around = before.groupsAround(shown.get());
            scope.set(around.stream()
                    .filter(group -> after.group(group).isPresent())
                    .findFirst());
        }
        selection.set(selection.get().within(after));
    }

    private void select(Set<String> selected) {
        if (!selection.get().nodes().equals(selected)) {
            selection.set(Selection.in(network(), selected));
        }
    }
}
