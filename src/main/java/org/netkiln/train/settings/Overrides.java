package org.netkiln.train.settings;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the command line sets differently from the project. They change the raw settings before these are read, so that a
 * wrong value is found in the same way wherever it comes from.
 *
 * @param settings raw values by key of {@code training}
 * @param optimizer raw values by key of {@code training.optimizer}
 */
public record Overrides(Map<String, Object> settings, Map<String, Object> optimizer) {
    private static final String OPTIMIZER = "optimizer";
    private static final String TYPE = "type";

    public Overrides {
        settings = Collections.unmodifiableMap(new TreeMap<>(settings));
        optimizer = Collections.unmodifiableMap(new TreeMap<>(optimizer));
    }

    public static Overrides none() {
        return new Overrides(Map.of(), Map.of());
    }

    public Overrides dataset(String nameOrPath) {
        return with("dataset", nameOrPath);
    }

    public Overrides epochs(int epochs) {
        return with(TrainingParams.EPOCHS.key(), epochs);
    }

    public Overrides batchSize(int batchSize) {
        return with(TrainingParams.BATCH_SIZE.key(), batchSize);
    }

    public Overrides seed(int seed) {
        return with(TrainingParams.SEED.key(), seed);
    }

    public Overrides shuffle(boolean shuffle) {
        return with(TrainingParams.SHUFFLE.key(), shuffle);
    }

    public Overrides lr(double lr) {
        return withOptimizer(TrainingSettings.LR.key(), lr);
    }

    /** Another type of optimizer, with its own defaults. */
    public Overrides optimizer(String type) {
        return withOptimizer(TYPE, type);
    }

    /** A setting of {@code training} by its key. */
    public Overrides with(String key, Object value) {
        return new Overrides(put(settings, key, value), optimizer);
    }

    private Overrides withOptimizer(String key, Object value) {
        return new Overrides(settings, put(optimizer, key, value));
    }

    /** The raw settings with these in their place. */
    public Map<String, Object> applyTo(Map<String, Object> raw) {
        Map<String, Object> changed = new LinkedHashMap<>(raw);
        changed.putAll(settings);
        if (!optimizer.isEmpty()) {
            Map<String, Object> declared = new LinkedHashMap<>();
            if (!optimizer.containsKey(TYPE) && raw.get(OPTIMIZER) instanceof Map<?, ?> project) {
                project.forEach((key, value) -> declared.put(String.valueOf(key), value));
            }
            declared.putAll(optimizer);
            changed.put(OPTIMIZER, declared);
        }
        return changed;
    }

    /** As they stand in a run's record. */
    public Map<String, Object> toRaw() {
        Map<String, Object> raw = new LinkedHashMap<>(settings);
        if (!optimizer.isEmpty()) {
            raw.put(OPTIMIZER, optimizer);
        }
        return raw;
    }

    private static Map<String, Object> put(Map<String, Object> map, String key, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(map);
        changed.put(key, value);
        return changed;
    }
}
