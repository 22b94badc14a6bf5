package org.netkiln.engine;

/** How many lanes a batch is divided among. */
final class Lanes {
    private Lanes() {}

    static int count(LearnerSpec spec, int batch) {
        return 1;
    }
}
