package org.netkiln.ui.canvas;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.netkiln.interact.Viewport;

/** Goes into groups and out again; what was looked at on each level is remembered. */
final class Levels {
    private final CanvasModel model;
    private final Map<Optional<String>, Viewport> looks = new HashMap<>();

    Levels(CanvasModel model) {
        this.model = model;
        Watch.changes(looks::clear, model.workspace().openingsProperty());
    }

    /** Shows the inside of a group, or the whole network, as it was looked at last. */
    void go(Optional<String> scope) {
        Viewport viewport = model.viewport().get();
        looks.put(model.scope().get(), viewport);
        model.scope().set(scope);
        Viewport last = looks.get(scope);
        model.viewport()
                .set(
                        last == null
                                ? viewport.fit(model.scene().bounds())
                                : last.resized(viewport.width(), viewport.height()));
    }
}
