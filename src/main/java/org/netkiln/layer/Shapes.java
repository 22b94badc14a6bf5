package org.netkiln.layer;

import java.util.List;
import org.netkiln.problem.Problem;
import org.netkiln.tensor.TensorShape;

/**
 * What a shape rule found: the shape at each output port, as far as it can be told, and what does not fit.
 *
 * @param outputs one for each output port; where the inputs are at fault, still as much as is certain, so that checking
 *     goes on behind the fault
 */
public record Shapes(List<TensorShape> outputs, List<Problem> problems) {
    public Shapes {
        outputs = List.copyOf(outputs);
        problems = List.copyOf(problems);
    }

    public static Shapes of(TensorShape output) {
        return new Shapes(List.of(output), List.of());
    }

    /** Something does not fit; {@code output} is what is certain all the same. */
    public static Shapes fault(TensorShape output, Problem... problems) {
        return new Shapes(List.of(output), List.of(problems));
    }
}
