package org.netkiln.train.schedule;

import com.google.auto.service.AutoService;
import java.util.Collections;
import java.util.List;
import org.netkiln.param.Param;
import org.netkiln.param.ParamValues;
import org.netkiln.train.metric.EpochMetrics;

/** Multiplies the rate by {@code gamma} at each milestone; a milestone that is listed twice counts twice. */
@AutoService(Schedule.class)
public final class MultiStepLr implements Schedule {
    public static final Param<List<Integer>> MILESTONES =
            Param.sizes("milestones", 1, 1, Integer.MAX_VALUE).help("After how many epochs the rate is reduced.");
    public static final Param<Double> GAMMA =
            Param.real("gamma", 0, Double.MAX_VALUE).orElse(0.1).help("Factor of each reduction.");

    @Override
    public ScheduleInfo info() {
        return ScheduleInfo.of(
                "multi_step_lr",
                "MultiStepLR",
                "Multiplies the learning rate by gamma after each epoch listed in milestones.",
                MILESTONES,
                GAMMA);
    }

    @Override
    public Pace next(ParamValues params, Pace pace, EpochMetrics ended) {
        int times = Collections.frequency(params.get(MILESTONES), pace.epoch());
        return pace.withLr(pace.lr() * StrictMath.pow(params.get(GAMMA), times));
    }
}
