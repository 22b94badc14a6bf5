package org.netkiln.ui.canvas;

import javafx.animation.PauseTransition;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.util.Duration;
import org.netkiln.layout.Point;
import org.netkiln.text.Text;
import org.netkiln.ui.fx.Words;

/** Says for a moment why something was not done. */
final class Hint {
    private static final Duration TIME = Duration.seconds(4);
    private static final double ABOVE_BOTTOM = 60;

    private final Floor floor;
    private final Words words;
    private final Label label = new Label();
    private final PauseTransition time = new PauseTransition(TIME);

    Hint(Floor floor, Words words) {
        this.floor = floor;
        this.words = words;
        label.setId("canvasHint");
        label.getStyleClass().add("canvas-hint");
        label.setMouseTransparent(true);
        label.setAccessibleRole(AccessibleRole.TEXT);
        time.setOnFinished(event -> floor.hide(label));
    }

    /** At the bottom of the canvas, until a few seconds have passed. */
    void say(Text text) {
        label.setText(words.now(text));
        floor.show(label, new Point(0, 0));
        double middle = (floor.view().getWidth() - label.getWidth()) / 2;
        floor.show(label, new Point(middle, floor.view().getHeight() - ABOVE_BOTTOM));
        time.playFromStart();
    }

    /** At a point of the window, until {@link #hide}. */
    void say(Text text, Point at) {
        time.stop();
        label.setText(words.now(text));
        floor.show(label, at);
    }

    void hide() {
        if (time.getStatus() != javafx.animation.Animation.Status.RUNNING) {
            floor.hide(label);
        }
    }
}
