package org.netkiln.layer.explain;

/** What becomes of a quotient that is not whole. */
public enum Rounding {
    DOWN("⌊", "⌋"),
    UP("⌈", "⌉"),
    /** It always is whole. */
    NONE("", "");

    private final String open;
    private final String close;

    Rounding(String open, String close) {
        this.open = open;
        this.close = close;
    }

    Shown around(Shown quotient) {
        return this == NONE ? quotient : Shown.atom(open + quotient.text() + close);
    }
}
