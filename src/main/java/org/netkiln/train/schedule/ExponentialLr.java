package org.netkiln.train.schedule;

import com.google.auto.service.AutoService;
import org.netkiln.param.Param;
import org.netkiln.param.ParamValues;
import org.netkiln.train.metric.EpochMetrics;

/** Multiplies the rate by {@code gamma} every epoch. */
@AutoService(Schedule.class)
public final class ExponentialLr implements Schedule {
    public static final Param<Double> GAMMA =
            Param.real("gamma", 0, Double.MAX_VALUE).help("Factor of each epoch.");

    @Override
    public ScheduleInfo info() {
        return ScheduleInfo.of(
                "exponential_lr", "ExponentialLR", "Multiplies the learning rate by gamma every epoch.", GAMMA);
    }

    @Override
    public Pace next(ParamValues params, Pace pace, EpochMetrics ended) {
        return pace.withLr(pace.lr() * params.get(GAMMA));
    }
}
