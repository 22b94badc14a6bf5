package org.netkiln.train.settings;

import java.util.List;
import org.netkiln.param.Declared;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Result;
import org.netkiln.train.schedule.Schedules;

/**
 * What settings may declare, so that reading them sees every fault.
 *
 * @param optimizers finds the learning rate that a declared optimizer has, set or by default
 * @param transforms finds everything wrong with a declared transform
 */
public record Kinds(Optimizers optimizers, Transforms transforms, Schedules schedules) {
    /** Checks a declared optimizer at a path ({@code training.optimizer}). */
    @FunctionalInterface
    public interface Optimizers {
        Result<Double> lr(Declared optimizer, String path);
    }

    /** Checks a declared transform at a path ({@code training.transforms[0]}). */
    @FunctionalInterface
    public interface Transforms {
        List<Problem> check(Declared transform, String path);
    }
}
