package org.netkiln.engine;

import org.netkiln.engine.plan.PlanRequest;

/** How many lanes a batch is divided among. Depends on the network, the batch's size and the threads alone. */
final class Lanes {
    /** Less than this is over before another thread has taken it up. */
    private static final double WORTH_DIVIDING = 0.003;

    private Lanes() {}

    /** As many as there are threads, unless samples depend on each other or there is too little to do. */
    static int count(PassSpec kind, int batch, int threads) {
        int most = Math.min(threads, batch);
        if (most == 1) {
            return 1;
        }
        PlanRequest.Division division = kind.division(batch);
        return division.possible() && division.seconds() >= WORTH_DIVIDING ? most : 1;
    }
}
