package org.netkiln.layer.merge;

import java.util.List;
import org.netkiln.tensor.Dim;
import org.netkiln.tensor.TensorShape;

/** Whether shapes that meet in one node go together, as far as they are known. */
final class Agreement {
    /** In place of an axis along which sizes may differ: they may not. */
    static final int NO_AXIS = 0;

    private Agreement() {}

    /** The first shape of which all is known, else the first that has a rank, else none: what the others are held against. */
    static TensorShape most(List<TensorShape> shapes) {
        return shapes.stream()
                .filter(TensorShape::isKnown)
                .findFirst()
                .or(() -> shapes.stream().filter(TensorShape::ranked).findFirst())
                .orElseGet(TensorShape::unknown);
    }

    /** Whether two shapes are equal wherever both are known, {@code free} axis aside. */
    static boolean fits(TensorShape one, TensorShape other, int free) {
        if (!one.ranked() || !other.ranked()) {
            return true;
        }
        if (one.rank() != other.rank()) {
            return false;
        }
        for (int axis = 1; axis < one.rank(); axis++) {
            Dim a = one.dim(axis);
            Dim b = other.dim(axis);
            if (axis != free && a.isKnown() && b.isKnown() && a.size() != b.size()) {
                return false;
            }
        }
        return true;
    }

    /** What shapes that fit tell together: each size from whichever knows it. */
    static TensorShape joined(List<TensorShape> shapes) {
        TensorShape joined = most(shapes);
        for (TensorShape shape : shapes) {
            for (int axis = 1; shape.ranked() && axis < joined.rank(); axis++) {
                joined = joined.dim(axis).isKnown() ? joined : joined.withDim(axis, shape.dim(axis));
            }
        }
        return joined;
    }
}
