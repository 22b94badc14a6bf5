package org.netkiln.ui.insight;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.netkiln.insight.SamplePredictions;
import org.netkiln.ui.fx.Words;

/** How what a network says of a sample is read. */
final class Scores {
    private static final double ROUNDING = 0.01;
    private static final int TOP = 3;

    private Scores() {}

    /**
     * Whether these are probabilities of classes, not numbers that a network without classes predicts. One whose values are
     * no longer finite is taken to tell classes.
     */
    static boolean tellClasses(List<Double> scores) {
        double sum = scores.stream().mapToDouble(Double::doubleValue).sum();
        return Double.isNaN(sum) || (scores.stream().allMatch(score -> score >= 0) && Math.abs(sum - 1) < ROUNDING);
    }

    /** Whether the network is known to predict numbers and not classes. */
    static boolean areNumbers(Optional<SamplePredictions> samples) {
        return samples.filter(known -> !known.samples().isEmpty())
                .map(known -> !tellClasses(known.samples().get(0).probabilities()))
                .orElse(false);
    }

    /** The likeliest classes, one a line. */
    static String top(List<Double> scores, ClassNames names, Words words) {
        return IntStream.range(0, scores.size())
                .boxed()
                .sorted(Comparator.comparing((Integer number) -> -scores.get(number)))
                .limit(TOP)
                .map(number -> words.now("insight.class-share", names.of(number), scores.get(number)))
                .collect(Collectors.joining("\n"));
    }
}
