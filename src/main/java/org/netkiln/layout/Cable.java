package org.netkiln.layout;

/**
 * A wire between two parts.
 *
 * @param from number of the part where it starts
 * @param to number of the part where it ends
 * @param leaves how far below the part's top it starts
 * @param enters how far below the part's top it ends
 */
record Cable(int from, int to, double leaves, double enters) {
    /** The same where parts have other numbers. */
    Cable between(int newFrom, int newTo) {
        return new Cable(newFrom, newTo, leaves, enters);
    }
}
