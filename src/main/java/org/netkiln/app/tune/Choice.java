package org.netkiln.app.tune;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Picks a setting among measurements. What trains as fast as the fastest, give or take, is chosen by what else it is good for:
 * first that it leaves cores to others, then that matrix products are fast.
 */
final class Choice {
    /** A difference of less in a step's time is chance, or not worth a core. */
    static final double MARGIN = 0.05;

    private static final Comparator<Measurement> KINDEST = Comparator.comparing(
                    (Measurement m) -> !m.setting().isPassive())
            .thenComparing(m -> m.setting().threads())
            .thenComparing(Measurement::product);

    private Choice() {}

    /** Nothing if nothing was measured. */
    static Optional<Measurement> best(List<Measurement> measured) {
        double fastest = measured.stream().mapToDouble(Measurement::step).min().orElse(Double.POSITIVE_INFINITY);
        return measured.stream().filter(m -> m.step() <= fastest * (1 + MARGIN)).min(KINDEST);
    }
}
