package org.netkiln.tensor;

/** What runs along a dimension. */
public enum Axis {
    CHANNEL("C"),
    HEIGHT("H"),
    WIDTH("W"),
    TIME("T"),
    FEATURE("F"),
    /** A dimension that a free reshape made: it has a size but no meaning we know of. */
    UNNAMED("·");

    private final String letter;

    Axis(String letter) {
        this.letter = letter;
    }

    /** One letter, as in {@code NCHW}. */
    public String letter() {
        return letter;
    }
}
