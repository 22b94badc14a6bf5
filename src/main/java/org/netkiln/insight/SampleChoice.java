package org.netkiln.insight;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.netkiln.data.Order;
import org.netkiln.data.Samples;

/**
 * Which test samples are watched.
 *
 * @param samples their numbers, in the order in which they are shown
 */
public record SampleChoice(List<Integer> samples) {
    public SampleChoice {
        samples = List.copyOf(samples);
    }

    /** As many of each class as can be, in turn; the same for the same seed. Fewer if there are fewer. */
    public static SampleChoice spread(Samples all, int count, long seed) {
        Map<Integer, Deque<Integer>> byClass = new TreeMap<>();
        for (int sample : Order.shuffled(all.size(), seed, 0)) {
            byClass.computeIfAbsent(all.label(sample), any -> new ArrayDeque<>())
                    .add(sample);
        }
        List<Integer> chosen = new ArrayList<>();
        while (chosen.size() < Math.min(count, all.size())) {
            for (Deque<Integer> left : byClass.values()) {
                if (!left.isEmpty() && chosen.size() < count) {
                    chosen.add(left.remove());
                }
            }
        }
        return new SampleChoice(chosen);
    }

    /** Samples of one class; the same for the same seed. Fewer if there are fewer. */
    public static SampleChoice ofClass(Samples all, int label, int count, long seed) {
        List<Integer> chosen = new ArrayList<>();
        for (int sample : Order.shuffled(all.size(), seed, 0)) {
            if (all.label(sample) == label && chosen.size() < count) {
                chosen.add(sample);
            }
        }
        return new SampleChoice(chosen);
    }

    /** Samples that were taken for another class, the most confident mistakes first. */
    public static SampleChoice mistakes(ConfusionCells cells, int count) {
        return new SampleChoice(cells.mistakes().stream().limit(count).toList());
    }
}
