package org.netkiln.interact;

import org.netkiln.layout.Point;

/** A line along which what is dragged is aligned with something else, upright or level. */
public record Guide(Point from, Point to) {}
