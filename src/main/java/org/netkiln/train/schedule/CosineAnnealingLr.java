package org.netkiln.train.schedule;

import com.google.auto.service.AutoService;
import org.netkiln.param.Param;
import org.netkiln.param.ParamValues;
import org.netkiln.train.metric.EpochMetrics;

/**
 * Lets the rate fall along half a cosine from its start to {@code eta_min} in {@code T_max} epochs, and rise again after.
 * Each rate follows from the one before it, as in PyTorch, so that a rate set by hand is annealed too.
 *
 * @see <a href="https://arxiv.org/abs/1608.03983">Loshchilov and Hutter, SGDR</a>
 */
@AutoService(Schedule.class)
public final class CosineAnnealingLr implements Schedule {
    public static final Param<Integer> T_MAX =
            Param.whole("T_max", 1).help("Number of epochs from the highest rate to the lowest.");
    public static final Param<Double> ETA_MIN =
            Param.real("eta_min", 0, Double.MAX_VALUE).orElse(0.0).help("Lowest learning rate.");

    @Override
    public ScheduleInfo info() {
        return ScheduleInfo.of(
                "cosine_annealing_lr",
                "CosineAnnealingLR",
                "Lets the learning rate fall along half a cosine to eta_min in T_max epochs.",
                T_MAX,
                ETA_MIN);
    }

    @Override
    public Pace next(ParamValues params, Pace pace, EpochMetrics ended) {
        int half = params.get(T_MAX);
        double lowest = params.get(ETA_MIN);
        int epoch = pace.epoch();
        if (Math.floorMod(epoch - 1L - half, 2L * half) == 0) {
            double rise = (pace.baseLr() - lowest) * (1 - StrictMath.cos(Math.PI / half)) / 2;
            return pace.withLr(pace.lr() + rise);
        }
        double ratio = height(epoch, half) / height(epoch - 1, half);
        return pace.withLr(ratio * (pace.lr() - lowest) + lowest);
    }

    private static double height(int epoch, int half) {
        return 1 + StrictMath.cos(Math.PI * epoch / half);
    }
}
