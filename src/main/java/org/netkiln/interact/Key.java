package org.netkiln.interact;

/** The keys that the canvas knows what to do with. */
public enum Key {
    LEFT,
    RIGHT,
    UP,
    DOWN,
    TAB,
    ENTER,
    SPACE,
    ESCAPE,
    DELETE,
    BACKSPACE,
    HOME,
    F2,
    A,
    C,
    D,
    F,
    G,
    W,
    PLUS,
    MINUS,
    ZERO
}
