package org.netkiln.ui.canvas;

import java.util.Map;
import java.util.Optional;
import org.netkiln.graph.Network;
import org.netkiln.graph.Position;
import org.netkiln.interact.Selection;
import org.netkiln.interact.Viewport;
import org.netkiln.layout.Box;
import org.netkiln.ui.model.Desk;

/** A project has been opened: whatever has no place gets one, and all of it is shown. */
final class Opening {
    /** So many nodes are placed at once; more would be felt, so the background does it. */
    private static final int AT_ONCE = 100;

    private static final double READABLE = 0.75;
    private static final double MARGIN = 40;

    private final Desk desk;
    private final CanvasModel model;
    private boolean due = true;

    Opening(Desk desk, CanvasModel model) {
        this.desk = desk;
        this.model = model;
        Watch.changes(this::startAfresh, desk.workspace().openingsProperty());
        Watch.changes(this::open, model.viewport());
    }

    private void startAfresh() {
        due = true;
        model.scope().set(Optional.empty());
        model.selection().set(Selection.NONE);
        open();
    }

    /** Waits until it is known how large the window is. */
    private void open() {
        Viewport viewport = model.viewport().get();
        if (!due || viewport.width() < 1 || viewport.height() < 1) {
            return;
        }
        due = false;
        Network network = model.network();
        Placing placing = new Placing(model.catalogue(), viewport, least(model));
        if (network.nodes().size() <= AT_ONCE) {
            settle(network, placing.missing(network));
        } else {
            fit();
            desk.background().io(() -> placing.missing(network), places -> settle(network, places));
        }
    }

    private void settle(Network placed, Map<String, Position> places) {
        if (model.network() == placed && !places.isEmpty()) {
            desk.workspace().settle(places);
        }
        fit();
    }

    /** All of it; but those who want larger letters see where it begins, in letters of that size. */
    private void fit() {
        Box bounds = model.scene().bounds();
        Viewport whole = model.viewport().get().fit(bounds);
        double least = least(model);
        model.viewport().set(whole.scale() < least ? whole.zoomTo(least).reveal(bounds.grown(MARGIN)) : whole);
    }

    /** Smaller than this, words are not drawn for those who want larger ones. */
    static double least(CanvasModel model) {
        return model.enlarged().get() > 1 ? READABLE : 0;
    }
}
