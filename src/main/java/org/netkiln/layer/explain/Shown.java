package org.netkiln.layer.explain;

/**
 * Arithmetic in writing.
 *
 * @param binding how tightly it holds together, so that parentheses stand only where they are needed
 */
record Shown(String text, Binding binding) {
    enum Binding {
        SUM,
        QUOTIENT,
        PRODUCT,
        ATOM
    }

    static Shown atom(String text) {
        return new Shown(text, Binding.ATOM);
    }

    Shown join(String sign, Shown other, Binding left, Binding right, Binding result) {
        return new Shown(within(left) + sign + other.within(right), result);
    }

    /** With parentheses if it holds together less tightly than {@code least}. */
    private String within(Binding least) {
        return binding.compareTo(least) < 0 ? "(" + text + ")" : text;
    }
}
