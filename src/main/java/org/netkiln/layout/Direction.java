package org.netkiln.layout;

/** Which way a network is read. */
public enum Direction {
    RIGHT,
    DOWN
}
