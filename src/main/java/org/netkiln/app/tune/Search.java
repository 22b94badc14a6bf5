package org.netkiln.app.tune;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * Tries the candidates one variable at a time: threads, then core type, then waiting. The three hardly interact, and
 * every combination would take minutes.
 *
 * @param probe measures a setting; empty when it crashed, took too long or computed wrong numbers
 * @param timeLeft false when no further measurement may begin
 */
record Search(Function<Setting, Optional<Measurement>> probe, BooleanSupplier timeLeft) {

    /** Every measurement, in the order it was made; {@link Choice} picks among them. */
    List<Measurement> run(Candidates candidates) {
        List<Measurement> measured = new ArrayList<>();
        vary(measured, candidates.start(), Setting.THREADS, candidates.threads());
        vary(measured, base(measured, candidates), Setting.CORE_TYPE, candidates.coreTypes());
        vary(measured, base(measured, candidates), Setting.WAITING, candidates.waiting());
        return measured;
    }

    private static Setting base(List<Measurement> measured, Candidates candidates) {
        return Choice.best(measured).map(Measurement::setting).orElse(candidates.start());
    }

    private void vary(List<Measurement> measured, Setting base, String variable, List<String> values) {
        for (String value : values) {
            Setting setting = value.isEmpty() ? base : base.with(variable, value);
            boolean known = measured.stream().anyMatch(m -> m.setting().equals(setting));
            if (!known && timeLeft.getAsBoolean()) {
                probe.apply(setting).ifPresent(measured::add);
            }
        }
    }
}
