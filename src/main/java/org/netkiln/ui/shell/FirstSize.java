package org.netkiln.ui.shell;

import javafx.animation.PauseTransition;
import javafx.beans.value.ChangeListener;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.netkiln.ui.fx.FxThread;

/**
 * Asks for the window's size again where it is lost as the window appears: JavaFX 21 on GTK comes up as small as it may under
 * some window managers, Openbox for one, which tell the size of their frames late.
 */
final class FirstSize {
    private static final Duration WHILE_IT_APPEARS = Duration.seconds(1);

    /** Pixels: frames count or not, depending on when one asks. */
    private static final double TOLERANCE = 50;

    private final Stage stage;
    private final Scene scene;
    private final double width;
    private final double height;

    private FirstSize(Stage stage, double width, double height) {
        this.stage = stage;
        this.scene = stage.getScene();
        this.width = width;
        this.height = height;
    }

    /**
     * Keeps the size that the stage has, if it has one, while it appears.
     *
     * @param width otherwise, as height
     */
    static void keep(Stage stage, double width, double height) {
        boolean sized = !Double.isNaN(stage.getWidth());
        FirstSize size = new FirstSize(stage, sized ? stage.getWidth() : width, sized ? stage.getHeight() : height);
        ChangeListener<Number> look = (observed, before, now) -> size.look();
        stage.widthProperty().addListener(look);
        stage.heightProperty().addListener(look);
        PauseTransition appearing = new PauseTransition(WHILE_IT_APPEARS);
        appearing.setOnFinished(event -> {
            stage.widthProperty().removeListener(look);
            stage.heightProperty().removeListener(look);
        });
        appearing.play();
    }

    private void look() {
        if (isShrunk()) {
            FxThread.later(() -> {
                if (isShrunk()) {
                    stage.setWidth(width);
                    stage.setHeight(height);
                }
            });
        }
    }

    private boolean isShrunk() {
        boolean smaller = stage.getWidth() < width - TOLERANCE || stage.getHeight() < height - TOLERANCE;
        return smaller && stage.isShowing() && stage.getScene() == scene;
    }
}
