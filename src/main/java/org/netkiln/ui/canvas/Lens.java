package org.netkiln.ui.canvas;

import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/** Shows the canvas enlarged as text is: to the canvas, the window is so much smaller. */
final class Lens extends Region {
    private final Region content;
    private final Scale scale = new Scale(1, 1);

    Lens(Region content, ObservableDoubleValue factor) {
        this.content = content;
        content.setManaged(false);
        content.getTransforms().add(scale);
        getChildren().add(content);
        Watch.changes(() -> enlarge(factor.get()), factor);
        enlarge(factor.get());
    }

    private void enlarge(double factor) {
        scale.setX(factor);
        scale.setY(factor);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        content.resizeRelocate(0, 0, getWidth() / scale.getX(), getHeight() / scale.getY());
    }
}
