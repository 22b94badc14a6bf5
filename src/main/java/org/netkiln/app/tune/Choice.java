package org.netkiln.app.tune;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Picks a setting among measurements. */
final class Choice {
    /** Threads that spin must win by more than this to be worth taking a core from everything else. */
    static final double MARGIN = 0.05;

    private Choice() {}

    /** The fastest setting, or a passive one that is within the margin of it; nothing if nothing was measured. */
    static Optional<Measurement> best(List<Measurement> measured) {
        Optional<Measurement> fastest = fastest(measured);
        Optional<Measurement> passive =
                fastest(measured.stream().filter(m -> m.setting().isPassive()).toList());
        return passive.filter(p -> p.score() <= fastest.orElseThrow().score() * (1 + MARGIN))
                .or(() -> fastest);
    }

    private static Optional<Measurement> fastest(List<Measurement> measured) {
        return measured.stream().min(Comparator.comparingDouble(Measurement::score));
    }
}
