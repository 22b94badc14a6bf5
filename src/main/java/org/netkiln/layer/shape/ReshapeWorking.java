package org.netkiln.layer.shape;

import java.util.ArrayList;
import java.util.List;
import org.netkiln.layer.explain.Kept;
import org.netkiln.layer.explain.Rounding;
import org.netkiln.layer.explain.Term;
import org.netkiln.layer.explain.Working;
import org.netkiln.tensor.TensorShape;

/** How the axes of a new shape come about: as asked for, or from what is left of the elements. */
final class ReshapeWorking {
    private ReshapeWorking() {}

    /** @param sizes as the parameter gives them, which fit the input; at most one is left open */
    static List<Working> axes(List<Integer> sizes, TensorShape in, TensorShape out) {
        List<Working> axes = new ArrayList<>();
        for (int i = 0; i < sizes.size(); i++) {
            axes.add(
                    sizes.get(i) == Reshape.FOLLOWS
                            ? Working.of(Kept.name(out, i + 1), left(sizes, in))
                            : Working.chosen(Kept.name(out, i + 1), Reshape.SHAPE.key(), Term.of(sizes.get(i))));
        }
        return axes;
    }

    /** All elements over those in the other axes. */
    private static Term left(List<Integer> sizes, TensorShape in) {
        List<Term> all = new ArrayList<>();
        if (!in.ranked()) {
            return Term.unknown();
        }
        for (int axis = 1; axis < in.rank(); axis++) {
            all.add(Kept.term(in, axis));
        }
        Term elements = all.isEmpty() ? Term.of(1) : Term.product(all);
        List<Term> others = sizes.stream()
                .filter(size -> size != Reshape.FOLLOWS)
                .map(size -> Term.of(Reshape.SHAPE.key(), size))
                .toList();
        return others.isEmpty() ? elements : elements.over(Term.product(others), Rounding.NONE);
    }
}
