package org.netkiln.layer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.netkiln.layer.explain.Term;
import org.netkiln.layer.explain.Working;
import org.netkiln.text.Text;

/** How many parameters a layer has, from the weights that it declares. */
final class WeightWorking {
    private WeightWorking() {}

    /** {@code 256·120 + 120}; empty if it owns nothing. */
    static Optional<Working> of(List<Weight> weights) {
        if (weights.isEmpty()) {
            return Optional.empty();
        }
        List<Term> trainable = weights.stream()
                .filter(Weight::trainable)
                .map(WeightWorking::term)
                .toList();
        Working working = Working.parameters(trainable.isEmpty() ? Term.of(0) : Term.sum(trainable));
        String buffers = weights.stream()
                .filter(weight -> !weight.trainable())
                .map(Weight::name)
                .collect(Collectors.joining(", "));
        return Optional.of(buffers.isEmpty() ? working : working.note(Text.of("explain.buffers", buffers)));
    }

    /** Innermost first: what goes in before what comes out. */
    private static Term term(Weight weight) {
        List<Term> sizes = new ArrayList<>(
                weight.sizes().stream().map(size -> Term.of(size)).toList());
        Collections.reverse(sizes);
        return (sizes.isEmpty() ? Term.of(1) : Term.product(sizes)).named(weight.name());
    }
}
