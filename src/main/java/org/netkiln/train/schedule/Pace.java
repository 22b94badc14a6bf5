package org.netkiln.train.schedule;

import java.util.Map;
import java.util.TreeMap;

/**
 * The learning rate and all that a schedule remembers; a resume needs nothing else of it.
 *
 * @param baseLr the rate that training began with
 * @param lr the rate now, before any warm-up
 * @param epoch epochs ended so far: PyTorch's {@code last_epoch}
 * @param memory numbers that a schedule keeps for itself, all finite
 */
public record Pace(double baseLr, double lr, int epoch, Map<String, Double> memory) {
    public Pace {
        memory = Map.copyOf(memory);
    }

    public static Pace start(double lr) {
        return new Pace(lr, lr, 0, Map.of());
    }

    public Pace withLr(double newLr) {
        return new Pace(baseLr, newLr, epoch, memory);
    }

    /** One epoch more. */
    public Pace epochEnded() {
        return new Pace(baseLr, lr, epoch + 1, memory);
    }

    Pace remember(String key, double value) {
        Map<String, Double> changed = new TreeMap<>(memory);
        changed.put(key, value);
        return new Pace(baseLr, lr, epoch, changed);
    }

    double recall(String key, double otherwise) {
        return memory.getOrDefault(key, otherwise);
    }
}
