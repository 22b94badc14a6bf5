package org.netkiln.interact;

import java.util.Optional;
import org.netkiln.layout.Point;

/**
 * A wire that is being drawn.
 *
 * @param anchor the port where its one end is
 * @param from where that port lies
 * @param to where its loose end is: at the pointer, or at the port it would be connected to
 * @param target the port it would be connected to; empty if there is none here
 */
public record LooseWire(Port anchor, Point from, Point to, Optional<Port> target) {}
