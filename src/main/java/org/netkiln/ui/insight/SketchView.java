package org.netkiln.ui.insight;

import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.netkiln.data.picture.Picture;
import org.netkiln.ui.fx.Words;

/**
 * The box to draw in: the left button draws, the right one erases. With the keyboard, arrows move the brush, space puts it
 * down or takes it up, Delete clears. A picture that was opened shows in place of the drawing until that is begun anew.
 */
final class SketchView extends StackPane {
    private static final double SHOWN = 112;
    private static final double KEY_STEP = 1 / 28.0;

    private final Sketch sketch = new Sketch();
    private final ImageView image = new ImageView();
    private final Region brush = new Region();
    private final Runnable changed;
    private Optional<Picture> opened = Optional.empty();
    private double atX = 0.5;
    private double atY = 0.5;
    private boolean down;

    SketchView(Words words, Runnable changed) {
        this.changed = changed;
        setId("drawBox");
        getStyleClass().add("draw-box");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        accessibleTextProperty().bind(words.text("insight.draw-box"));
        image.setFitWidth(SHOWN);
        image.setFitHeight(SHOWN);
        image.setPreserveRatio(true);
        brush.getStyleClass().add("draw-brush");
        brush.setManaged(false);
        brush.resize(8, 8);
        brush.visibleProperty().bind(focusedProperty());
        Pane over = new Pane(brush);
        over.setMouseTransparent(true);
        getChildren().addAll(image, over);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setOnMousePressed(event -> {
            requestFocus();
            pointTo(event);
            stroke(atX, atY, event.getButton() == MouseButton.SECONDARY);
        });
        setOnMouseDragged(event -> {
            double fromX = atX;
            double fromY = atY;
            pointTo(event);
            stroke(fromX, fromY, event.isSecondaryButtonDown());
        });
        setOnKeyPressed(this::pressed);
        paint();
    }

    /** What is to be asked about; empty if nothing is drawn. */
    Optional<Picture> picture() {
        return opened.isPresent() || sketch.isEmpty() ? opened : Optional.of(sketch.picture());
    }

    void open(Picture picture) {
        opened = Optional.of(picture);
        paint();
        changed.run();
    }

    void clear() {
        opened = Optional.empty();
        sketch.clear();
        paint();
        changed.run();
    }

    private void stroke(double fromX, double fromY, boolean erase) {
        if (opened.isPresent()) {
            opened = Optional.empty();
            sketch.clear();
        }
        sketch.stroke(fromX, fromY, atX, atY, erase);
        paint();
        changed.run();
    }

    private void pointTo(MouseEvent event) {
        moveTo((event.getX() - snappedLeftInset()) / SHOWN, (event.getY() - snappedTopInset()) / SHOWN);
    }

    private void moveTo(double x, double y) {
        atX = Math.max(0, Math.min(1, x));
        atY = Math.max(0, Math.min(1, y));
        brush.relocate(atX * SHOWN - brush.getWidth() / 2, atY * SHOWN - brush.getHeight() / 2);
    }

    private void pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.SPACE) {
            down = !down;
            pseudoClassStateChanged(States.CHOSEN, down);
            drawIfDown(atX, atY);
        } else if (code == KeyCode.DELETE || code == KeyCode.BACK_SPACE) {
            clear();
        } else if (code.isArrowKey()) {
            double fromX = atX;
            double fromY = atY;
            double right = code == KeyCode.RIGHT ? KEY_STEP : code == KeyCode.LEFT ? -KEY_STEP : 0;
            double below = code == KeyCode.DOWN ? KEY_STEP : code == KeyCode.UP ? -KEY_STEP : 0;
            moveTo(atX + right, atY + below);
            drawIfDown(fromX, fromY);
        } else {
            return;
        }
        event.consume();
    }

    private void drawIfDown(double fromX, double fromY) {
        if (down) {
            stroke(fromX, fromY, false);
        }
    }

    private void paint() {
        image.setImage(SampleImages.image(opened.orElseGet(sketch::picture)));
    }
}
