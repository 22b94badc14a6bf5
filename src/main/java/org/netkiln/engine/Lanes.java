package org.netkiln.engine;

import org.netkiln.engine.plan.PlanRequest;

/**
 * How the work on a batch is divided. Depends on the network, the batch's size and the threads alone.
 *
 * @param count lanes
 * @param nativeThreads threads that each kernel may take
 */
record Lanes(int count, int nativeThreads) {
    /** Less than this is over before another thread has taken it up. */
    private static final double WORTH_DIVIDING = 0.003;

    /** A lane for each thread; a single one for little work; and where samples depend on each other, threads in kernels. */
    static Lanes of(PassSpec kind, int batch, int threads) {
        int most = Math.min(threads, batch);
        if (most == 1) {
            return new Lanes(1, 1);
        }
        PlanRequest.Division division = kind.division(batch);
        if (division.seconds() < WORTH_DIVIDING) {
            return new Lanes(1, 1);
        }
        return division.possible() ? new Lanes(most, 1) : new Lanes(1, threads);
    }
}
