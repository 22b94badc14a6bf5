package org.netkiln.ui.canvas;

/** How many views may be made in one pulse: some in any case, more as long as nobody feels it. */
final class Budget {
    private static final int SOME = 8;
    private static final long NANOS = 4_000_000;

    private final long start = System.nanoTime();
    private int made;

    /** Whether another one may be made now; if so, it counts. */
    boolean take() {
        if (made >= SOME && System.nanoTime() - start > NANOS) {
            return false;
        }
        made++;
        return true;
    }
}
