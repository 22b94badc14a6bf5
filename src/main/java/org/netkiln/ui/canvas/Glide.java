package org.netkiln.ui.canvas;

import java.util.function.Consumer;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.util.Duration;
import org.netkiln.interact.Viewport;

/** Looks elsewhere smoothly, so that the eye can follow. */
final class Glide extends Transition {
    private static final Duration TIME = Duration.millis(180);

    private final Viewport from;
    private final Viewport to;
    private final Consumer<Viewport> look;

    Glide(Viewport from, Viewport to, Consumer<Viewport> look) {
        this.from = from;
        this.to = to;
        this.look = look;
        setCycleDuration(TIME);
        setInterpolator(Interpolator.EASE_BOTH);
    }

    /** Scales grow in proportion, and the middle of the view moves along a line on the screen. */
    @Override
    protected void interpolate(double share) {
        if (share >= 1) {
            look.accept(to);
            return;
        }
        double scale = from.scale() * Math.pow(to.scale() / from.scale(), share);
        double same = Math.abs(to.scale() - from.scale()) < 1e-9
                ? share
                : (scale - from.scale()) / (to.scale() - from.scale());
        look.accept(new Viewport(
                scale,
                from.x() + (to.x() - from.x()) * same,
                from.y() + (to.y() - from.y()) * same,
                to.width(),
                to.height()));
    }
}
