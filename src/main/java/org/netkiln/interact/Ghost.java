package org.netkiln.interact;

import org.netkiln.layout.Box;

/** The card that a layer would get if it were dropped now. */
public record Ghost(String type, Box box) {}
