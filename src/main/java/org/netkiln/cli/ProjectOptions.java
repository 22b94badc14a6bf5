package org.netkiln.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** The options that are set and that a run that goes on cannot take: its bits follow from them. */
    List<String> fixedInARun() {
        Map<String, Boolean> set = new LinkedHashMap<>();
        set.put("--batch", batch != null);
        set.put("--optimizer", optimizer != null);
        set.put("--seed", seed != null);
        set.put("--data", data != null);
        set.put("--no-shuffle", noShuffle);
        return set.keySet().stream().filter(set::get).toList();
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
