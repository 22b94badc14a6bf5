package org.netkiln.interact;

/** A button of the pointing device. */
public enum Button {
    PRIMARY,
    MIDDLE,
    SECONDARY
}
