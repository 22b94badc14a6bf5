package org.netkiln.engine.plan;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.buffer.DataType;

/** What the rewrites of losses have in common: ND4J's losses take prediction, weights and target. */
final class Losses {
    private Losses() {}

    /** Whether every sample weighs 1 and the result is the mean. */
    static boolean isPlainMean(Operation operation, NativeCall call, long mean) {
        Value weights = operation.in(1);
        return Arrays.equals(call.whole(), new long[] {mean})
                && operation.in(0).type() == DataType.FLOAT
                && operation.in(0).isDense()
                && weights.isConstant()
                && weights.elements() == 1
                && new Stubs().of(weights).getDouble(0) == 1;
    }

    /** The gradient operation of the same inputs, of which only the prediction's gradient is used; null if there is none. */
    static @Nullable Operation gradientOf(Program program, Operation loss, String type) {
        return program.readers(loss.in(0)).stream()
                .filter(other -> other.type().equals(type) && other.inputs().equals(loss.inputs()))
                .filter(other -> other.outputs().stream().skip(1).noneMatch(program::isUsed))
                .findFirst()
                .orElse(null);
    }
}
