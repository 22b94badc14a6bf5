package org.netkiln.check;

import java.util.List;
import java.util.Optional;
import org.netkiln.layer.Limits;
import org.netkiln.layer.Weight;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Where;
import org.netkiln.tensor.TensorShape;
import org.netkiln.text.Text;

/** Tensors that no array could hold: they are refused here, so that nothing behind has to fear an overflow. */
final class SizeLimit {
    private static final int MOST = Integer.MAX_VALUE;

    private SizeLimit() {}

    /** The first of these shapes, if any, of which one sample is too large. Unknown sizes count as 1. */
    static Optional<Problem> problem(String node, List<TensorShape> outputs) {
        return outputs.stream()
                .filter(shape -> exceeds(shape.sizes()))
                .findFirst()
                .map(shape -> Problem.error(
                        new Where.AtNode(node), Text.of("check.output-too-large", shape.toString(), MOST)));
    }

    static Optional<Problem> problemOfWeights(String node, List<Weight> weights) {
        return weights.stream()
                .filter(weight -> exceeds(weight.sizes()))
                .findFirst()
                .map(weight -> Problem.error(
                        new Where.AtNode(node),
                        Text.of(
                                "check.weight-too-large",
                                weight.name(),
                                weight.sizes().toString(),
                                MOST)));
    }

    private static boolean exceeds(List<Integer> sizes) {
        return !Limits.fits(sizes.stream().mapToLong(Integer::longValue).toArray());
    }
}
