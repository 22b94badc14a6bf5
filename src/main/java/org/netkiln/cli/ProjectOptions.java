package org.netkiln.cli;

import org.netkiln.train.settings.Overrides;
import picocli.CommandLine.Option;

/** What {@code train} may set differently from the project. */
final class ProjectOptions {
    @Option(names = "--epochs", paramLabel = "N")
    private Integer epochs;

    @Option(names = "--batch", paramLabel = "N")
    private Integer batch;

    @Option(names = "--lr", paramLabel = "X")
    private Double lr;

    @Option(names = "--optimizer", paramLabel = "T")
    private String optimizer;

    @Option(names = "--seed", paramLabel = "S")
    private Integer seed;

    @Option(names = "--data", paramLabel = "NAME|PATH")
    private String data;

    @Option(names = "--no-shuffle")
    private boolean noShuffle;

    /** Whether anything but the number of epochs is set, which a run that goes on cannot change. */
    boolean changeTheRun() {
        return !overrides()
                .equals(epochs == null ? Overrides.none() : Overrides.none().epochs(epochs));
    }

    Overrides overrides() {
        Overrides overrides = Overrides.none();
        overrides = epochs == null ? overrides : overrides.epochs(epochs);
        overrides = batch == null ? overrides : overrides.batchSize(batch);
        overrides = seed == null ? overrides : overrides.seed(seed);
        overrides = data == null ? overrides : overrides.dataset(data);
        overrides = optimizer == null ? overrides : overrides.optimizer(optimizer);
        overrides = lr == null ? overrides : overrides.lr(lr);
        return noShuffle ? overrides.shuffle(false) : overrides;
    }
}
