package org.netkiln.insight;

import java.util.Arrays;
import java.util.List;

/**
 * How often each class was taken for which.
 *
 * @param counts one row for each true class, one column for each predicted class
 */
public record Confusion(List<List<Long>> counts) {
    public Confusion {
        counts = counts.stream().map(List::copyOf).toList();
    }

    static Confusion of(long[][] counts) {
        return new Confusion(Arrays.stream(counts)
                .map(row -> Arrays.stream(row).boxed().toList())
                .toList());
    }

    public long samples() {
        return counts.stream().flatMap(List::stream).mapToLong(Long::longValue).sum();
    }

    public long correct() {
        long correct = 0;
        for (int c = 0; c < counts.size(); c++) {
            correct += counts.get(c).get(c);
        }
        return correct;
    }

    /** Share of the samples of a class that were recognised; NaN if there are none. */
    public double recall(int truth) {
        long all = counts.get(truth).stream().mapToLong(Long::longValue).sum();
        return (double) counts.get(truth).get(truth) / all;
    }

    /** Share of the samples taken for a class that are of it; NaN if there are none. */
    public double precision(int predicted) {
        long all = counts.stream().mapToLong(row -> row.get(predicted)).sum();
        return (double) counts.get(predicted).get(predicted) / all;
    }
}
