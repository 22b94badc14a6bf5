package org.netkiln.train.settings;

import org.netkiln.param.Param;
import org.netkiln.param.Schema;
import org.netkiln.train.metric.Monitor;

/** The training settings that are plain values. {@link #OPTIONAL} ones may also be null, which means none. */
public final class TrainingParams {
    public static final Param<Integer> EPOCHS = Param.whole("epochs", 1).help("Passes over the training samples.");
    public static final Param<Integer> BATCH_SIZE =
            Param.whole("batch_size", 1).help("Samples in a step; the last step of an epoch may have fewer.");
    public static final Param<Integer> SEED =
            Param.whole("seed", 0).orElse(0).help("Start of all that is random: weights, order, dropout.");
    public static final Param<Boolean> SHUFFLE =
            Param.flag("shuffle").orElse(true).help("Whether each epoch takes the samples in a new order.");
    public static final Param<Integer> WARMUP_STEPS = Param.whole("warmup_steps", 0)
            .orElse(0)
            .help("Steps in which the learning rate rises linearly to its value.")
            .inAdvanced();
    public static final Param<Double> CLIP_NORM = Param.real("clip_norm", Double.MIN_VALUE, Double.MAX_VALUE)
            .help("Greatest norm of all gradients together; longer ones are scaled down to it.")
            .inAdvanced();
    public static final Param<String> KEEP_BEST = Param.choice("keep_best", Monitor.keys())
            .help("The number that tells which epoch's weights are the best.")
            .inAdvanced();

    /** Those that have a value, set or by default. */
    public static final Schema PLAIN = Schema.of(EPOCHS, BATCH_SIZE, SEED, SHUFFLE, WARMUP_STEPS);

    public static final Schema OPTIONAL = Schema.of(CLIP_NORM, KEEP_BEST);

    private TrainingParams() {}
}
