package org.netkiln.insight;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.netkiln.train.event.Verdicts;

/** A confusion matrix that knows which samples each cell counts. Immutable. */
public final class ConfusionCells {
    private final Verdicts verdicts;
    private final int classes;

    /** Class number by sample. */
    private final int[] truth;

    /** All samples, cell by cell, in each the most confident verdict first. */
    private final int[] sorted;

    /** Where each cell's samples begin in {@link #sorted}, row by row; one more at the end. */
    private final int[] starts;

    private ConfusionCells(Verdicts verdicts, int classes, int[] truth) {
        this.verdicts = verdicts;
        this.classes = classes;
        this.truth = truth;
        this.sorted = IntStream.range(0, truth.length)
                .boxed()
                .sorted(Comparator.comparingInt(this::cell).thenComparing(this::byConfidence))
                .mapToInt(Integer::intValue)
                .toArray();
        this.starts = new int[Math.multiplyExact(classes, classes) + 1];
        for (int sample : sorted) {
            starts[cell(sample) + 1]++;
        }
        for (int cell = 1; cell < starts.length; cell++) {
            starts[cell] += starts[cell - 1];
        }
    }

    /**
     * @param classes how many classes there are: rows and columns; more if verdicts or labels name more
     * @param label class number by sample
     */
    public static ConfusionCells of(Verdicts verdicts, int classes, IntUnaryOperator label) {
        int[] truth = IntStream.range(0, verdicts.size()).map(label).toArray();
        int most = classes;
        for (int sample = 0; sample < truth.length; sample++) {
            most = Math.max(most, 1 + Math.max(truth[sample], verdicts.predicted(sample)));
        }
        return new ConfusionCells(verdicts, most, truth);
    }

    /** Rows, and as many columns. */
    public int classes() {
        return classes;
    }

    public Confusion counts() {
        long[][] counts = new long[classes][classes];
        for (int row = 0; row < classes; row++) {
            for (int column = 0; column < classes; column++) {
                counts[row][column] = count(row, column);
            }
        }
        return Confusion.of(counts);
    }

    public int count(int truth, int predicted) {
        int cell = truth * classes + predicted;
        return starts[cell + 1] - starts[cell];
    }

    /** Numbers of the samples of class {@code truth} that were taken for {@code predicted}, the most confident first. */
    public List<Integer> samples(int truth, int predicted) {
        int cell = truth * classes + predicted;
        return IntStream.range(starts[cell], starts[cell + 1])
                .mapToObj(i -> sorted[i])
                .toList();
    }

    /** Numbers of all samples that were taken for another class, the most confident first. */
    public List<Integer> mistakes() {
        return IntStream.range(0, truth.length)
                .filter(sample -> truth[sample] != verdicts.predicted(sample))
                .boxed()
                .sorted(this::byConfidence)
                .toList();
    }

    /** The probability that the network gave to what it said of a sample. */
    public double confidence(int sample) {
        return verdicts.confidence(sample);
    }

    private int cell(int sample) {
        return truth[sample] * classes + verdicts.predicted(sample);
    }

    /** Among equals, the lower number first. */
    private int byConfidence(int one, int other) {
        int higher = Float.compare(verdicts.confidence(other), verdicts.confidence(one));
        return higher != 0 ? higher : Integer.compare(one, other);
    }
}
