package org.netkiln.engine.step;

import org.netkiln.engine.Batch;

/** Something that trains one network. */
interface Trainee extends AutoCloseable {
    /**
     * Takes a batch over, goes forward and back, and updates the weights.
     *
     * @return the loss before the update; NaN if this trainee cannot tell
     */
    double step(Batch batch);

    @Override
    void close();
}
