package org.netkiln.ui.canvas;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;
import org.netkiln.interact.Viewport;
import org.netkiln.layout.Grid;

/**
 * The dots behind everything. Without a graphics card, a few hundred squares on whole pixels are painted faster than an image
 * of the same area, so that is what they are; panning shifts them all at once.
 */
final class GridView extends Group {
    private static final double DOT = 2;

    /** Pixels between dots, at least. */
    private static final double DENSEST = 18;

    private double step;
    private int columns;
    private int rows;

    GridView() {
        setAutoSizeChildren(false);
        setMouseTransparent(true);
        setManaged(false);
        getStyleClass().add("canvas-grid");
    }

    void show(Viewport viewport) {
        double now = step(viewport.scale());
        int across = (int) Math.ceil(viewport.width() / now) + 2;
        int down = (int) Math.ceil(viewport.height() / now) + 2;
        if (now != step || across > columns || down > rows) {
            columns = now == step ? Math.max(across, columns) : across;
            rows = now == step ? Math.max(down, rows) : down;
            step = now;
            place();
        }
        setTranslateX(Math.round(offset(viewport.x())));
        setTranslateY(Math.round(offset(viewport.y())));
    }

    /** Every eighth line has a dot, or fewer where they would stand too close. */
    private static double step(double scale) {
        double step = 3 * Grid.STEP * scale;
        while (step < DENSEST) {
            step *= 2;
        }
        return step;
    }

    private double offset(double origin) {
        return origin - Math.ceil(origin / step) * step;
    }

    private void place() {
        ObservableList<Node> dots = getChildren();
        int count = columns * rows;
        if (dots.size() < count) {
            List<Rectangle> more = new ArrayList<>();
            for (int i = dots.size(); i < count; i++) {
                Rectangle dot = new Rectangle(DOT, DOT);
                dot.getStyleClass().add("grid-dot");
                more.add(dot);
            }
            dots.addAll(more);
        }
        for (int i = 0; i < dots.size(); i++) {
            Rectangle dot = (Rectangle) dots.get(i);
            dot.setVisible(i < count);
            dot.setX(Math.round(i % columns * step));
            dot.setY(Math.round(i / columns * step));
        }
    }
}
