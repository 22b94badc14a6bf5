package org.netkiln.engine.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Max pooling of a growing function is that function of the pooled: the same numbers from a fraction of the function's
 * evaluations, and of its gradient's. Gradients may go to another element where the function rounds two to the same value.
 */
final class PoolBeforeActivation implements Rewrite {
    /** Growing functions, and whether their gradient operation takes their output instead of their input. */
    private static final Map<String, Boolean> GROWING = Map.of("sigmoid", false, "tanh", false, "relu", true);

    @Override
    public boolean apply(Program program, Operation pool) {
        if (!pool.type().equals("maxpool2d")) {
            return false;
        }
        Value y = pool.in(0);
        Operation function = program.producer(y);
        if (function == null || function.out() != y || !GROWING.containsKey(function.type()) || program.isWanted(y)) {
            return false;
        }
        List<Operation> others = new ArrayList<>(program.readers(y));
        others.remove(pool);
        Operation poolBack = Patterns.onlyReader(program, y, "maxpool2d_bp");
        Operation functionBack = poolBack == null ? null : back(program, function, poolBack.out());
        others.remove(poolBack);
        others.remove(functionBack);
        if (!others.isEmpty() || (poolBack != null && functionBack == null)) {
            return false;
        }
        Value pooled = forward(program, pool, function);
        if (poolBack != null && functionBack != null) {
            Value seen = givenOutput(function) ? pool.out() : pooled;
            backward(program, poolBack, functionBack, seen, function.in(0));
        }
        return true;
    }

    private static boolean givenOutput(Operation function) {
        return GROWING.getOrDefault(function.type(), false);
    }

    /** The function's gradient operation, if it alone reads what comes back from pooling. */
    private static @Nullable Operation back(Program program, Operation function, Value dy) {
        List<Operation> readers = program.readers(dy);
        if (readers.size() != 1 || program.isWanted(dy)) {
            return null;
        }
        Operation reader = readers.get(0);
        Value expected = givenOutput(function) ? function.out() : function.in(0);
        boolean fits = reader.type().equals(function.type() + "_bp") && reader.in(0) == expected && reader.in(1) == dy;
        return fits ? reader : null;
    }

    private static Value forward(Program program, Operation pool, Operation function) {
        Value p = pool.out();
        Value pooled = Value.computed(p.name() + "/pooled", p.type(), p.shape());
        program.replace(
                pool,
                Operation.of(pool.type(), pool.call(), function.inputs(), List.of(pooled)),
                new Operation(function.type(), function.call(), List.of(pooled), List.of(p), function.overwritable()));
        program.remove(function);
        return pooled;
    }

    private static void backward(Program program, Operation poolBack, Operation functionBack, Value seen, Value x) {
        Value dp = poolBack.in(1);
        Value dx = functionBack.out();
        Value between = Value.computed(dx.name() + "/pooled", dx.type(), seen.shape());
        program.remove(poolBack);
        program.replace(
                functionBack,
                Operation.of(functionBack.type(), functionBack.call(), List.of(seen, dp), List.of(between)),
                Operation.of(poolBack.type(), poolBack.call(), List.of(x, between), List.of(dx)));
    }
}
