package org.netkiln.layout;

/**
 * An open group, seen from outside: a frame around all that is in it.
 *
 * @param group its id
 */
public record Frame(String group, Box box, int repeat) {
    /** Between the frame and what is in it. */
    static final double PADDING = 24;

    /** Above that, for its name. */
    static final double TITLE = 24;

    /** About how wide a letter of its name is. */
    private static final double LETTER = 9;

    /** Where its name is written. */
    Box title() {
        return new Box(box.x(), box.y(), Math.min(box.width(), LETTER * group.length() + PADDING), TITLE);
    }

    static Box around(Box inside) {
        Box grown = inside.grown(PADDING);
        return new Box(grown.x(), grown.y() - TITLE, grown.width(), grown.height() + TITLE);
    }
}
