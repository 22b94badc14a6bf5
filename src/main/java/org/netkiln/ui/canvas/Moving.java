package org.netkiln.ui.canvas;

import java.util.HashMap;
import java.util.Map;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.beans.property.ObjectProperty;
import javafx.util.Duration;
import org.netkiln.graph.Position;

/** Lets things glide to where they have been put. */
final class Moving extends Transition {
    private static final Duration TIME = Duration.millis(220);

    private final Map<String, Position> from;
    private final Map<String, Position> to;
    private final ObjectProperty<Map<String, Position>> drawn;

    /** @param drawn where they are drawn meanwhile; empty once they have arrived */
    Moving(Map<String, Position> from, Map<String, Position> to, ObjectProperty<Map<String, Position>> drawn) {
        this.from = from;
        this.to = to;
        this.drawn = drawn;
        setCycleDuration(TIME);
        setInterpolator(Interpolator.EASE_BOTH);
    }

    @Override
    protected void interpolate(double share) {
        Map<String, Position> now = new HashMap<>();
        if (share < 1) {
            to.forEach((id, end) -> {
                Position start = from.getOrDefault(id, end);
                now.put(
                        id,
                        new Position(
                                start.x() + (end.x() - start.x()) * share, start.y() + (end.y() - start.y()) * share));
            });
        }
        drawn.set(now);
    }
}
