package org.netkiln.train.schedule;

import com.google.auto.service.AutoService;
import org.netkiln.param.Param;
import org.netkiln.param.ParamValues;
import org.netkiln.train.metric.EpochMetrics;

/** Multiplies the rate by {@code gamma} every {@code step_size} epochs. */
@AutoService(Schedule.class)
public final class StepLr implements Schedule {
    public static final Param<Integer> STEP_SIZE =
            Param.whole("step_size", 1).help("Number of epochs between two reductions.");
    public static final Param<Double> GAMMA =
            Param.real("gamma", 0, Double.MAX_VALUE).orElse(0.1).help("Factor of each reduction.");

    @Override
    public ScheduleInfo info() {
        return ScheduleInfo.of(
                "step_lr", "StepLR", "Multiplies the learning rate by gamma every step_size epochs.", STEP_SIZE, GAMMA);
    }

    @Override
    public Pace next(ParamValues params, Pace pace, EpochMetrics ended) {
        return pace.epoch() % params.get(STEP_SIZE) == 0 ? pace.withLr(pace.lr() * params.get(GAMMA)) : pace;
    }
}
