package org.netkiln.interact;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.netkiln.graph.Node;
import org.netkiln.layer.LayerInfo;
import org.netkiln.param.Fallback;
import org.netkiln.param.Kind;
import org.netkiln.param.Param;
import org.netkiln.param.ParamValues;

/** The smallest value of each kind of parameter, to try a layer out before anybody has said what it shall be like. */
final class Least implements Kind.Cases<Object> {
    private static final Least LEAST = new Least();

    private Least() {}

    /** A node of a layer that lacks no parameter. */
    static Node node(LayerInfo info) {
        Map<String, Object> values = new HashMap<>();
        for (Param<?> param : info.schema().params()) {
            if (param.fallback() instanceof Fallback.None) {
                values.put(param.key(), param.kind().match(LEAST));
            }
        }
        return Node.of(info.type(), info.type(), new ParamValues(values));
    }

    @Override
    public Object whole(Kind.Whole kind) {
        return kind.min();
    }

    @Override
    public Object real(Kind.Real kind) {
        return kind.min();
    }

    @Override
    public Object flag(Kind.Flag kind) {
        return false;
    }

    @Override
    public Object choice(Kind.Choice kind) {
        return kind.words().get(0);
    }

    @Override
    public Object pair(Kind.Pair kind) {
        return kind.min();
    }

    @Override
    public Object sizes(Kind.Sizes kind) {
        return Collections.nCopies(Math.max(1, kind.least()), kind.element().min());
    }

    @Override
    public Object reals(Kind.Reals kind) {
        return Collections.nCopies(Math.max(1, kind.least()), kind.element().min());
    }
}
