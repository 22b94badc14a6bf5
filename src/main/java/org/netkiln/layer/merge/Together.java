package org.netkiln.layer.merge;

import java.util.ArrayList;
import java.util.List;
import org.netkiln.layer.explain.Kept;
import org.netkiln.layer.explain.Working;
import org.netkiln.tensor.TensorShape;

/** The workings of axes that are the same at every input. */
final class Together {
    private Together() {}

    static List<Working> all(TensorShape joined) {
        List<Working> axes = new ArrayList<>();
        for (int axis = 1; joined.ranked() && axis < joined.rank(); axis++) {
            axes.add(Working.keptFromEach(Kept.name(joined, axis), Kept.term(joined, axis)));
        }
        return axes;
    }
}
