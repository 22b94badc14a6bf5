package org.netkiln.engine.plan;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A convolution of {@code [C, N, H, W]} with {@code [O, N, oH, oW]}, whose operands and result are permuted: ND4J reads and
 * writes them through strides, so that nothing is copied.
 */
final class ConvolutionWeightGradient implements Rewrite {
    private static final long[] EXCHANGE = {1, 0, 2, 3};

    @Override
    public boolean apply(Program program, Operation operation) {
        NativeCall call = Patterns.call(operation, "conv2d");
        if (call == null || operation.inputs().size() != 2) {
            return false;
        }
        Operation x = exchanged(program, operation.in(0));
        Operation dy = exchanged(program, operation.in(1));
        Operation result = Patterns.onlyReader(program, operation.out(), "permute");
        if (x == null
                || dy == null
                || result == null
                || !isExchange(result)
                || program.isWanted(operation.out())
                || program.readers(operation.out()).size() != 1) {
            return false;
        }
        program.remove(result);
        program.replace(
                operation,
                Operation.of(
                        "conv2d_weight_gradient",
                        (in, out, lane) -> call.bind(exchange(in), exchange(out), lane),
                        List.of(x.in(0), dy.in(0)),
                        List.of(result.out())));
        return true;
    }

    private static @Nullable Operation exchanged(Program program, Value value) {
        Operation producer = program.producer(value);
        return producer != null && isExchange(producer) ? producer : null;
    }

    private static boolean isExchange(Operation operation) {
        NativeCall call = Patterns.call(operation, "permute");
        return call != null && java.util.Arrays.equals(call.whole(), EXCHANGE);
    }

    private static INDArray[] exchange(INDArray[] arrays) {
        UnaryOperator<INDArray> exchange = array -> array.permute(1, 0, 2, 3);
        return java.util.Arrays.stream(arrays).map(exchange).toArray(INDArray[]::new);
    }
}
