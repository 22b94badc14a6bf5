package org.netkiln.train.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.netkiln.param.Declared;
import org.netkiln.param.Param;
import org.netkiln.problem.Result;
import org.netkiln.train.metric.Monitor;

/**
 * How a network is trained: the project file's {@code training}.
 *
 * @param dataset a dataset's name or a path
 * @param batchSize the last batch of an epoch may be smaller
 * @param optimizer its {@code lr} is always set, by default to the optimizer's own
 * @param schedule empty if the learning rate stays as it is
 * @param warmupSteps in step s (from 0) of these, the learning rate is scaled by (s + 1) / warmupSteps
 * @param clipNorm greatest norm of all gradients together; empty for none
 * @param keepBest what tells the best epoch; empty for the default, see {@link #best}
 * @param frozen ids of nodes or names of parameters that are not trained
 */
public record TrainingSettings(
        String dataset,
        int epochs,
        int batchSize,
        long seed,
        boolean shuffle,
        List<Declared> transforms,
        Declared optimizer,
        Optional<Declared> schedule,
        int warmupSteps,
        OptionalDouble clipNorm,
        Validation validation,
        Optional<EarlyStopping> earlyStopping,
        Optional<Monitor> keepBest,
        List<String> frozen) {
    /** The learning rate, which every optimizer has. */
    public static final Param<Double> LR = Param.real("lr", 0, 1e30);

    public TrainingSettings {
        transforms = List.copyOf(transforms);
        frozen = List.copyOf(frozen);
    }

    /**
     * Reads the project file's {@code training}. Fields it does not know are warnings and have no effect.
     *
     * @param raw JSON values, with what the command line overrides already in it: see {@link Overrides}
     */
    public static Result<TrainingSettings> read(Map<String, Object> raw, Kinds kinds) {
        return new SettingsReader(raw, kinds).read();
    }

    /** The learning rate that training begins with, before any warm-up. */
    public double lr() {
        return optimizer.values().get(LR);
    }

    public boolean validates() {
        return !(validation instanceof Validation.None);
    }

    /**
     * What tells the best epoch: by default the accuracy if the network classifies, else the loss; of validation if there is
     * one.
     */
    public Monitor best(boolean classifies) {
        return keepBest.orElseGet(() -> {
            if (validates()) {
                return classifies ? Monitor.VAL_ACCURACY : Monitor.VAL_LOSS;
            }
            return classifies ? Monitor.ACCURACY : Monitor.LOSS;
        });
    }
}
