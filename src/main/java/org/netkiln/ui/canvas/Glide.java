package org.netkiln.ui.canvas;

import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.beans.property.ObjectProperty;
import javafx.util.Duration;
import org.netkiln.interact.Viewport;

/** Looks elsewhere smoothly, so that the eye can follow; until somebody else looks elsewhere. */
final class Glide extends Transition {
    private static final Duration TIME = Duration.millis(180);

    private final Viewport from;
    private final Viewport to;
    private final ObjectProperty<Viewport> viewport;
    private Viewport last;

    Glide(ObjectProperty<Viewport> viewport, Viewport to) {
        this.viewport = viewport;
        this.from = viewport.get();
        this.last = from;
        this.to = to;
        setCycleDuration(TIME);
        setInterpolator(Interpolator.EASE_BOTH);
    }

    @Override
    protected void interpolate(double share) {
        if (viewport.get() != last) {
            stop();
            return;
        }
        last = share >= 1 ? to : between(share);
        viewport.set(last);
    }

    /** Scales grow in proportion, and the middle of the view moves along a line on the screen. */
    private Viewport between(double share) {
        double scale = from.scale() * Math.pow(to.scale() / from.scale(), share);
        double same = Math.abs(to.scale() - from.scale()) < 1e-9
                ? share
                : (scale - from.scale()) / (to.scale() - from.scale());
        return new Viewport(
                scale,
                from.x() + (to.x() - from.x()) * same,
                from.y() + (to.y() - from.y()) * same,
                to.width(),
                to.height());
    }
}
