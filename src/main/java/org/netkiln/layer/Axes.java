package org.netkiln.layer;

import java.util.Optional;
import org.netkiln.param.Param;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Remedy;
import org.netkiln.tensor.TensorShape;
import org.netkiln.text.Text;

/** Parameters that number an axis as PyTorch does: the batch is 0, and -1 is the last. */
public final class Axes {
    private Axes() {}

    /** The axis from 1 on, whatever way it is written. Only where {@link #problem} finds none. */
    public static int of(Site site, Param<Integer> param, TensorShape shape) {
        int axis = site.get(param);
        return axis < 0 ? axis + shape.rank() : axis;
    }

    /** What is wrong if the axis is the batch or none of this shape's. */
    public static Optional<Problem> problem(Site site, Param<Integer> param, TensorShape shape) {
        if (!shape.ranked()) {
            return Optional.empty();
        }
        int axis = of(site, param, shape);
        if (axis >= 1 && axis < shape.rank()) {
            return Optional.empty();
        }
        int last = shape.rank() - 1;
        Text message = Text.of("layer.no-axis", site.get(param), shape.toString(), last);
        Remedy remedy = new Remedy.UnsetParam(site.node(), param.key());
        return Optional.of(
                site.params().isSet(param)
                        ? Problem.error(site.at(param), message, remedy)
                        : Problem.error(site.at(param), message));
    }
}
