package org.netkiln.ui.canvas;

/** How much is drawn of things: the smaller they are, the less. Reading stops first, then the shapes of cards. */
enum Detail {
    /** Coloured rectangles and straight wires. */
    FAR,
    /** Cards and curves, without small print. */
    PLAIN,
    FULL;

    /** Pixels per canvas unit below which there are only rectangles. */
    private static final double CARDS = 0.34;

    /** Pixels per canvas unit from which small print can be read. */
    private static final double SMALL_PRINT = 0.58;

    static Detail at(double scale) {
        return scale < CARDS ? FAR : scale < SMALL_PRINT ? PLAIN : FULL;
    }
}
