package org.netkiln.engine.plan;

import java.util.List;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;

/** Sums over samples, and over pixels, as products with ones: several times faster than {@code reduce_sum}. */
final class BiasGradient implements Rewrite {
    @Override
    public boolean apply(Program program, Operation operation) {
        NativeCall call = Patterns.call(operation, "reduce_sum");
        if (call == null
                || operation.in(0).type() != DataType.FLOAT
                || !operation.in(0).isDense()) {
            return false;
        }
        Value dy = operation.in(0);
        Value sum = operation.out();
        if (dy.rank() == 2 && isOver(call, 0) && sum.rank() == 1) {
            program.replace(operation, overRows(dy, sum));
            return true;
        }
        if (dy.rank() == 4 && isOver(call, 0, 2, 3) && sum.rank() == 1) {
            long pixels = dy.size(2) * dy.size(3);
            Value part = Value.computed(sum.name() + "/part", sum.type(), dy.size(0), dy.size(1));
            program.replace(operation, overPixels(dy, pixels, part), overRows(part, sum));
            return true;
        }
        return false;
    }

    private static boolean isOver(NativeCall call, long... axes) {
        return java.util.Arrays.equals(call.whole(), axes);
    }

    private static Operation overPixels(Value dy, long pixels, Value part) {
        long planes = dy.elements() / pixels;
        return NativeCall.of("matmul")
                .on(
                        List.of(dy.reshaped(dy.name() + "/planes", planes, pixels), ones(pixels, 1)),
                        part.reshaped(part.name() + "/column", planes, 1));
    }

    private static Operation overRows(Value rows, Value sum) {
        return NativeCall.of("matmul")
                .on(List.of(ones(1, rows.size(0)), rows), sum.reshaped(sum.name() + "/row", 1, rows.size(1)));
    }

    private static Value ones(long... shape) {
        return Value.constant("ones", Nd4j.ones(DataType.FLOAT, shape));
    }
}
