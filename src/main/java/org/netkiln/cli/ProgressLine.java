package org.netkiln.cli;

import java.io.PrintWriter;
import java.util.function.LongSupplier;

/**
 * One line at the bottom of a terminal that is drawn over and over: a bar, how far, and words behind it. Not thread-safe.
 */
final class ProgressLine {
    private static final int BAR = 24;
    private static final long NANOS_BETWEEN = 100_000_000;
    private static final String ERASE = "\r\033[K";

    private final PrintWriter out;
    private final LongSupplier nanoClock;
    private long drawnAt;
    private boolean visible;

    ProgressLine(PrintWriter out, LongSupplier nanoClock) {
        this.out = out;
        this.nanoClock = nanoClock;
        this.drawnAt = nanoClock.getAsLong() - NANOS_BETWEEN;
    }

    /** Whether enough time has passed since the last drawing; ask before composing the words. */
    boolean isDue() {
        return nanoClock.getAsLong() - drawnAt >= NANOS_BETWEEN;
    }

    /**
     * @param share of the work that is done, 0 to 1
     */
    void draw(double share, String words) {
        drawnAt = nanoClock.getAsLong();
        int full = (int) Math.round(Math.min(1, Math.max(0, share)) * BAR);
        out.print(ERASE + "━".repeat(full) + "╌".repeat(BAR - full) + " " + words);
        out.flush();
        visible = true;
    }

    /** Takes the line away, so that something else can be printed. */
    void erase() {
        if (visible) {
            out.print(ERASE);
            out.flush();
            visible = false;
        }
    }
}
