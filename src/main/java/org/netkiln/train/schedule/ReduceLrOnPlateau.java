package org.netkiln.train.schedule;

import com.google.auto.service.AutoService;
import java.util.List;
import org.netkiln.param.Param;
import org.netkiln.param.ParamValues;
import org.netkiln.train.metric.EpochMetrics;

/**
 * Multiplies the rate by {@code factor} when an epoch's number has not got better for more than {@code patience} epochs. The
 * number is the loss in mode {@code min} and the accuracy in mode {@code max}; of validation where there is one.
 */
@AutoService(Schedule.class)
public final class ReduceLrOnPlateau implements Schedule {
    private static final String LOWEST = "min";
    private static final String HIGHEST = "max";

    public static final Param<String> MODE = Param.choice("mode", List.of(LOWEST, HIGHEST))
            .orElse(LOWEST)
            .help("min watches the loss, max the accuracy.");
    public static final Param<Double> FACTOR =
            Param.real("factor", 0, Math.nextDown(1.0)).orElse(0.1).help("Factor of each reduction, below 1.");
    public static final Param<Integer> PATIENCE =
            Param.whole("patience", 0).orElse(10).help("Epochs without progress that are put up with.");
    public static final Param<Double> THRESHOLD =
            Param.real("threshold", 0, Double.MAX_VALUE).orElse(1e-4).help("Progress smaller than this is none.");
    public static final Param<String> THRESHOLD_MODE = Param.choice("threshold_mode", List.of("rel", "abs"))
            .orElse("rel")
            .help("Whether the threshold is a share of the best value or a difference from it.")
            .inAdvanced();
    public static final Param<Integer> COOLDOWN = Param.whole("cooldown", 0)
            .orElse(0)
            .help("Epochs after a reduction in which none is counted as bad.")
            .inAdvanced();
    public static final Param<Double> MIN_LR =
            Param.real("min_lr", 0, Double.MAX_VALUE).orElse(0.0).help("Lowest learning rate.");
    public static final Param<Double> EPS = Param.real("eps", 0, Double.MAX_VALUE)
            .orElse(1e-8)
            .help("A reduction smaller than this is left out.")
            .inAdvanced();

    private static final String BEST = "best";
    private static final String BAD = "num_bad_epochs";
    private static final String COOLING = "cooldown_counter";

    @Override
    public ScheduleInfo info() {
        return ScheduleInfo.of(
                "reduce_lr_on_plateau",
                "ReduceLROnPlateau",
                "Multiplies the learning rate by factor when the loss (or accuracy) has stopped getting better.",
                MODE,
                FACTOR,
                PATIENCE,
                THRESHOLD,
                THRESHOLD_MODE,
                COOLDOWN,
                MIN_LR,
                EPS);
    }

    @Override
    public boolean needsAccuracy(ParamValues params) {
        return params.get(MODE).equals(HIGHEST);
    }

    @Override
    public Pace next(ParamValues params, Pace pace, EpochMetrics ended) {
        boolean lowest = params.get(MODE).equals(LOWEST);
        double value = lowest
                ? ended.valLoss().orElse(ended.loss())
                : ended.valAccuracy().orElseGet(ended.accuracy()::orElseThrow);
        double best = pace.recall(BEST, lowest ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY);
        boolean better = better(params, value, best);
        double bad = better ? 0 : pace.recall(BAD, 0) + 1;
        double cooling = pace.recall(COOLING, 0);
        if (cooling > 0) {
            cooling--;
            bad = 0;
        }
        double lr = pace.lr();
        if (bad > params.get(PATIENCE)) {
            lr = reduced(params, lr);
            cooling = params.get(COOLDOWN);
            bad = 0;
        }
        return pace.withLr(lr)
                .remember(BEST, better ? value : best)
                .remember(BAD, bad)
                .remember(COOLING, cooling);
    }

    private static boolean better(ParamValues params, double value, double best) {
        double threshold = params.get(THRESHOLD);
        boolean relative = params.get(THRESHOLD_MODE).equals("rel");
        if (Double.isInfinite(best)) {
            return true;
        }
        if (params.get(MODE).equals(LOWEST)) {
            return value < (relative ? best * (1 - threshold) : best - threshold);
        }
        return value > (relative ? best * (threshold + 1) : best + threshold);
    }

    private static double reduced(ParamValues params, double lr) {
        double lower = Math.max(lr * params.get(FACTOR), params.get(MIN_LR));
        return lr - lower > params.get(EPS) ? lower : lr;
    }
}
