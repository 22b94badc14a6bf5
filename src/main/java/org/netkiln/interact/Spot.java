package org.netkiln.interact;

import java.util.Optional;
import org.netkiln.graph.PortRef;
import org.netkiln.graph.Wire;
import org.netkiln.layout.Point;

/** Where a new layer goes, and what it is connected to there. */
public sealed interface Spot {
    /** In canvas units. */
    Point at();

    /** The port that it is connected to; empty for none, or a whole wire. */
    default Optional<Port> port() {
        return this instanceof Behind behind
                ? Optional.of(Port.output(behind.output))
                : this instanceof Before before ? Optional.of(Port.input(before.input)) : Optional.empty();
    }

    /** Connected to nothing. @param at the middle of its card */
    record Free(Point at) implements Spot {}

    /** Fed by an output that is there. @param at where its first input lies */
    record Behind(PortRef output, Point at) implements Spot {}

    /** Feeding an input that is there. @param at where its first output lies */
    record Before(PortRef input, Point at) implements Spot {}

    /** Between the two ends of a wire. @param at the middle of its card */
    record On(Wire wire, Point at) implements Spot {}
}
