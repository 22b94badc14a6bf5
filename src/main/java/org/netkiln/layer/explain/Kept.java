package org.netkiln.layer.explain;

import java.util.ArrayList;
import java.util.List;
import org.netkiln.tensor.Dim;
import org.netkiln.tensor.TensorShape;
import org.netkiln.text.Text;

/** The workings of axes that leave a layer as they arrived. */
public final class Kept {
    private Kept() {}

    /** All axes; none if not even their number is known. */
    public static List<Working> all(TensorShape in) {
        List<Working> axes = new ArrayList<>();
        for (int axis = 1; in.ranked() && axis < in.rank(); axis++) {
            axes.add(axis(in, axis));
        }
        return axes;
    }

    /** One axis; the batch is axis 0. */
    public static Working axis(TensorShape in, int axis) {
        return Working.kept(name(in, axis), term(in, axis));
    }

    /** What an axis is called. */
    public static Text name(TensorShape shape, int axis) {
        return AxisNames.of(shape.dim(axis).axis(), axis);
    }

    /** An axis's length, under its letter. */
    public static Term term(TensorShape shape, int axis) {
        Dim dim = shape.dim(axis);
        return Term.of(dim.axis().letter(), dim);
    }
}
