package org.netkiln.ui.canvas;

import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import org.netkiln.interact.Viewport;
import org.netkiln.layout.Box;

/**
 * The window becomes larger or smaller: what fitted it fits again, and what was to be seen whole stays so, as long as the letters
 * keep their size.
 */
final class Resizing {
    private final CanvasModel model;
    private double enlarged;

    Resizing(CanvasModel model, Region view) {
        this.model = model;
        enlarged = model.enlarged().get();
        view.layoutBoundsProperty().subscribe(this::resize);
    }

    private void resize(Bounds bounds) {
        Viewport before = model.viewport().get();
        Viewport after = before.resized(bounds.getWidth(), bounds.getHeight());
        Box all = model.scene().bounds();
        boolean fitted = before.equals(before.fit(all));
        boolean lost = before.shows(all) && !after.shows(all);
        boolean refits = enlarged == model.enlarged().get() && (fitted || lost);
        enlarged = model.enlarged().get();
        model.viewport().set(refits ? after.fit(all) : after);
    }
}
