package org.netkiln.ui.canvas;

import java.util.Locale;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.util.Duration;
import org.netkiln.graph.Note;
import org.netkiln.interact.Viewport;
import org.netkiln.layer.LayerGroup;
import org.netkiln.layout.Box;
import org.netkiln.layout.Frame;
import org.netkiln.layout.Item;
import org.netkiln.layout.Point;
import org.netkiln.layout.Scene;
import org.netkiln.ui.fx.CssColours;
import org.netkiln.ui.fx.Words;

/** The whole canvas in little; a press or drag looks there. Painted a few times a second at most, for it is not looked at. */
final class MiniMap {
    private static final double WIDTH = 168;
    private static final double HEIGHT = 104;
    private static final double MARGIN = 8;

    /** So many times as wide as the map is a window that has room for one. */
    private static final double WINDOWS = 4;

    /** From the window's corner to its own, with a little air. */
    private static final double CORNER = 20;

    private static final Duration REST = Duration.millis(60);

    private final CanvasModel model;
    private final Canvas canvas = new Canvas(WIDTH, HEIGHT);
    private final StackPane view = new StackPane();
    private final CssColours colours;
    private final PauseTransition rest = new PauseTransition(REST);
    private boolean wanted = true;
    private boolean stale;
    private Box shown = Box.NOTHING;

    MiniMap(CanvasModel model, Words words) {
        this.model = model;
        this.colours = new CssColours(
                this::touch,
                Stream.concat(
                                Stream.of(LayerGroup.values()).map(MiniMap::colour),
                                Stream.of("-color-accent-emphasis", "-color-fg-muted", "-nk-paper-line", "-nk-grid"))
                        .toArray(String[]::new));
        view.setId("miniMap");
        view.getStyleClass().add("mini-map");
        view.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        view.getChildren().addAll(colours.node(), canvas);
        view.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        view.accessibleTextProperty().bind(words.text("canvas.mini-map"));
        view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::look);
        view.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::look);
        rest.setOnFinished(event -> {
            if (stale) {
                touch();
            }
        });
        Watch.changes(
                this::touch,
                model.viewport(),
                model.overlay(),
                model.moving(),
                model.scope(),
                model.workspace().networkProperty());
    }

    StackPane view() {
        return view;
    }

    private static String colour(LayerGroup group) {
        return "-nk-" + group.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    void toggle() {
        wanted = !wanted;
        touch();
    }

    private boolean hasRoom() {
        return model.viewport().get().width() * model.enlarged().get() >= WINDOWS * WIDTH;
    }

    /** Whether it would lie on a node while all can be seen without it. */
    private boolean isInTheWay() {
        Viewport viewport = model.viewport().get();
        Scene scene = model.scene();
        if (!viewport.shows(scene.bounds())) {
            return false;
        }
        double pixel = 1 / model.enlarged().get();
        double left = viewport.width() - (WIDTH + CORNER) * pixel;
        double top = viewport.height() - (HEIGHT + CORNER) * pixel;
        Point from = viewport.toCanvas(new Point(left, top));
        Box corner = new Box(from.x(), from.y(), viewport.width(), viewport.height());
        return scene.items().stream().anyMatch(item -> item.box().touches(corner));
    }

    /** Paints now, or soon if it has just been painted. */
    private void touch() {
        stale = true;
        view.setVisible(wanted && hasRoom() && !isInTheWay());
        if (view.isVisible() && rest.getStatus() != javafx.animation.Animation.Status.RUNNING) {
            stale = false;
            paint();
            rest.playFromStart();
        }
    }

    private void paint() {
        Scene scene = model.drawn();
        Viewport viewport = model.viewport().get();
        shown = Box.around(Stream.of(scene.bounds(), viewport.visible()).toList());
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, WIDTH, HEIGHT);
        for (Frame frame : scene.frames()) {
            fill(pen, frame.box(), colours.get("-nk-grid"), 0.6);
        }
        for (Note note : scene.notes()) {
            fill(pen, Scene.box(note), colours.get("-nk-paper-line"), 1);
        }
        for (Item item : scene.items()) {
            Color colour = item.face()
                    .group()
                    .map(group -> colours.get(colour(group)))
                    .orElseGet(() -> colours.get("-color-fg-muted"));
            fill(pen, item.box(), colour, 1);
        }
        Point from = toMap(viewport.visible().x(), viewport.visible().y());
        Point to = toMap(viewport.visible().right(), viewport.visible().bottom());
        pen.setStroke(colours.get("-color-accent-emphasis"));
        pen.setLineWidth(1.5);
        pen.strokeRoundRect(from.x(), from.y(), to.x() - from.x(), to.y() - from.y(), 4, 4);
    }

    private void fill(GraphicsContext pen, Box box, Color colour, double opacity) {
        Point from = toMap(box.x(), box.y());
        Point to = toMap(box.right(), box.bottom());
        pen.setGlobalAlpha(opacity);
        pen.setFill(colour);
        pen.fillRect(from.x(), from.y(), Math.max(2, to.x() - from.x()), Math.max(2, to.y() - from.y()));
        pen.setGlobalAlpha(1);
    }

    private double scale() {
        return Math.min(
                (WIDTH - 2 * MARGIN) / Math.max(1, shown.width()), (HEIGHT - 2 * MARGIN) / Math.max(1, shown.height()));
    }

    private Point toMap(double x, double y) {
        double scale = scale();
        return new Point(
                WIDTH / 2 + (x - shown.centre().x()) * scale,
                HEIGHT / 2 + (y - shown.centre().y()) * scale);
    }

    private void look(MouseEvent event) {
        double scale = scale();
        double x = shown.centre().x() + (event.getX() - WIDTH / 2) / scale;
        double y = shown.centre().y() + (event.getY() - HEIGHT / 2) / scale;
        Viewport viewport = model.viewport().get();
        Point now = viewport.toScreen(new Point(x, y));
        model.viewport().set(viewport.pan(viewport.width() / 2 - now.x(), viewport.height() / 2 - now.y()));
        event.consume();
    }
}
