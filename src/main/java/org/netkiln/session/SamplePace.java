package org.netkiln.session;

import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** How often something may be done beside training: four times a second at the most, for a hundredth of the time. */
final class SamplePace {
    private static final long SHORTEST_NANOS = 250_000_000;
    private static final int SHARE = 100;

    private final LongSupplier nanoTime;
    private long next;

    SamplePace(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.next = nanoTime.getAsLong();
    }

    boolean isDue() {
        return nanoTime.getAsLong() - next >= 0;
    }

    /** Does it, and sees how long that takes. */
    <T> T measure(Supplier<T> work) {
        long began = nanoTime.getAsLong();
        T result = work.get();
        long ended = nanoTime.getAsLong();
        next = ended + Math.max(SHORTEST_NANOS, SHARE * (ended - began));
        return result;
    }
}
