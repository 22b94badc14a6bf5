package org.netkiln.train.schedule;

import org.netkiln.param.ParamValues;
import org.netkiln.train.metric.EpochMetrics;

/**
 * A kind of learning-rate schedule: a pure function from one epoch's pace to the next one's, applied after validation.
 * Implementations are final, have no state, and are registered with {@code @AutoService(Schedule.class)}.
 *
 * @see <a href="https://docs.pytorch.org/docs/stable/optim.html#how-to-adjust-learning-rate">PyTorch: how to adjust the
 *     learning rate</a>
 */
public interface Schedule {
    ScheduleInfo info();

    /** Whether it watches how many samples are right, which only a network that classifies can tell. */
    default boolean needsAccuracy(ParamValues params) {
        return false;
    }

    /**
     * The learning rate of the coming epoch.
     *
     * @param params validated against the schema
     * @param pace that of the epoch that ended, already counting it
     */
    Pace next(ParamValues params, Pace pace, EpochMetrics ended);
}
