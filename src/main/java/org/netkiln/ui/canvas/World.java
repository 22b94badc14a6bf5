package org.netkiln.ui.canvas;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Affine;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.netkiln.check.Report;
import org.netkiln.graph.Wire;
import org.netkiln.interact.Overlay;
import org.netkiln.interact.Selection;
import org.netkiln.interact.Viewport;
import org.netkiln.layout.Scene;
import org.netkiln.problem.Problem;
import org.netkiln.ui.model.Desk;

/** Everything that lies on the canvas, in layers, under one transform. Changed at most once per pulse. */
final class World {
    /** Pixels around the window within which things are drawn ahead. */
    private static final double AHEAD = 120;

    private static final Duration REST = Duration.millis(150);

    private final CanvasModel model;
    private final Pane view = new Pane();
    private final GridView grid = new GridView();
    private final Affine camera = new Affine();
    private final BackLayer back = new BackLayer();
    private final FarLayer far = new FarLayer();
    private final WireLayer wires;
    private final ItemLayer items;
    private final NoteLayer notes = new NoteLayer();
    private final OverlayLayer overlay;
    private final Runnable pulse = this::pulse;
    private final PauseTransition rest = new PauseTransition(REST);
    private double scale;
    private boolean stale = true;
    private @Nullable Facts facts;
    private @Nullable Scene factsOf;
    private @Nullable Report report;

    /** @param problemsOpened told what is wrong when a badge is pressed, and where that is */
    World(Desk desk, CanvasModel model, BiConsumer<List<Problem>, Node> problemsOpened) {
        this.model = model;
        FactWords words = new FactWords(desk.words());
        wires = new WireLayer(words, problemsOpened);
        items = new ItemLayer(desk.icons(), words, problemsOpened);
        overlay = new OverlayLayer(model.catalogue(), desk.icons());
        Group content = new Group(back, far, wires, items, notes, overlay);
        content.setAutoSizeChildren(false);
        content.setManaged(false);
        content.getTransforms().add(camera);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(view.widthProperty());
        clip.heightProperty().bind(view.heightProperty());
        view.setClip(clip);
        view.getStyleClass().add("canvas");
        view.getChildren().addAll(grid, content);
        view.sceneProperty().addListener((property, before, after) -> attach(before, after));
        Watch.changes(
                this::touch,
                model.viewport(),
                model.overlay(),
                model.moving(),
                model.enlarged(),
                model.selection(),
                model.scope(),
                model.workspace().networkProperty(),
                model.workspace().reportProperty());
        rest.setOnFinished(event -> touch());
        Watch.changes(this::retell, desk.words().messages());
    }

    Pane view() {
        return view;
    }

    /** Where a wire's words are; empty while it is not drawn. */
    Optional<Node> find(Wire wire) {
        return Optional.ofNullable(wires.find(wire)).map(WireView::label);
    }

    /** Where a node or folded group is; empty while it is not drawn. */
    Optional<Node> find(String id) {
        return Optional.ofNullable(items.find(id));
    }

    /** What the checker says of what is to be seen. */
    Facts facts() {
        Scene scene = model.scene();
        Report now = model.workspace().reportProperty().get();
        if (facts == null || factsOf != scene || report != now) {
            facts = new Facts(now, model.network(), scene);
            factsOf = scene;
            report = now;
        }
        return facts;
    }

    private void attach(javafx.scene.@Nullable Scene before, javafx.scene.@Nullable Scene after) {
        if (before != null) {
            before.removePreLayoutPulseListener(pulse);
        }
        if (after != null) {
            after.addPreLayoutPulseListener(pulse);
            touch();
        }
    }

    private void retell() {
        items.retell();
        wires.retell();
        touch();
    }

    private void touch() {
        stale = true;
        Platform.requestNextPulse();
    }

    private void pulse() {
        if (stale) {
            stale = false;
            draw();
        }
    }

    private void draw() {
        Viewport viewport = model.viewport().get();
        double scale = viewport.scale() * model.enlarged().get();
        Overlay now = model.overlay().get();
        Selection selection =
                now.band().map(Overlay.Band::selection).orElse(model.selection().get());
        Shown shown = new Shown(
                model.drawn(),
                facts(),
                selection,
                now,
                viewport.visible().grown(AHEAD / viewport.scale()),
                scale,
                isZooming(scale));
        look(viewport);
        back.show(shown);
        far.show(shown);
        boolean all = wires.show(shown);
        all &= items.show(shown);
        notes.show(shown);
        overlay.show(now);
        if (!all) {
            touch();
        }
    }

    /** Until a moment after the scale has changed for the last time. */
    private boolean isZooming(double now) {
        if (now != scale && scale != 0) {
            rest.playFromStart();
        }
        scale = now;
        return rest.getStatus() == Animation.Status.RUNNING;
    }

    /** On whole pixels, so that nothing is blurred. */
    private void look(Viewport viewport) {
        grid.show(viewport);
        double scale = viewport.scale();
        double enlarged = model.enlarged().get();
        camera.setToTransform(
                scale, 0, ItemView.onPixel(viewport.x(), enlarged), 0, scale, ItemView.onPixel(viewport.y(), enlarged));
    }
}
