package org.netkiln.ui.canvas;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.netkiln.layout.Point;

/** What floats over the canvas for a while: menus, popovers, fields. Kept within the window. */
final class Floor {
    private static final double MARGIN = 8;

    private final Pane pane = new Pane();

    Floor() {
        pane.setPickOnBounds(false);
        pane.getStyleClass().add("canvas-floor");
    }

    Pane view() {
        return pane;
    }

    /** Shows something with its top left corner at a point of the window, or as near as there is room. */
    void show(Region content, Point at) {
        if (!pane.getChildren().contains(content)) {
            pane.getChildren().add(content);
        }
        content.applyCss();
        content.autosize();
        content.relocate(
                within(at.x(), content.getWidth(), pane.getWidth()),
                within(at.y(), content.getHeight(), pane.getHeight()));
    }

    /** Shows something below a rectangle of the window, or above it where there is no room. */
    void showBeside(Region content, Bounds at, double gap) {
        show(content, new Point(at.getMinX(), at.getMaxY() + gap));
        double above = at.getMinY() - gap - content.getHeight();
        if (content.getLayoutY() < at.getMaxY() && above >= MARGIN) {
            content.setLayoutY(above);
        }
    }

    void hide(Node content) {
        pane.getChildren().remove(content);
    }

    boolean isShown(Node content) {
        return pane.getChildren().contains(content);
    }

    /** Where something on the canvas is in the window. */
    Bounds boundsOf(Node node) {
        return pane.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
    }

    private static double within(double at, double length, double room) {
        return Math.max(MARGIN, Math.min(at, room - length - MARGIN));
    }
}
