package org.netkiln.interact;

/** How the pointer looks. */
public enum Cursor {
    DEFAULT,
    CROSSHAIR,
    MOVE,
    OPEN_HAND,
    CLOSED_HAND,
    RESIZE,
    REFUSED
}
