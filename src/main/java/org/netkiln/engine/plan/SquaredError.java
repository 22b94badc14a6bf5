package org.netkiln.engine.plan;

import java.nio.FloatBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Mean squared error and its gradient in one pass. Knows the whole batch's size, as {@link CrossEntropy} does. */
final class SquaredError implements Rewrite {
    private static final String LOSS = "mean_sqerr_loss";
    private static final long MEAN = 2;

    @Override
    public boolean apply(Program program, Operation operation) {
        NativeCall call = Patterns.call(operation, LOSS);
        if (call == null
                || !Losses.isPlainMean(operation, call, MEAN)
                || !operation.in(0).sameShape(operation.in(2))) {
            return false;
        }
        Operation gradient = Losses.gradientOf(program, operation, LOSS + "_grad");
        List<Value> in = List.of(operation.in(0), operation.in(2));
        program.replace(
                operation,
                gradient == null
                        ? Operation.of("squared_error", SquaredError::bindLoss, in, List.of(operation.out()))
                        : Operation.of(
                                "squared_error", SquaredError::bindBoth, in, List.of(operation.out(), gradient.out())));
        if (gradient != null) {
            program.remove(gradient);
        }
        return true;
    }

    private static Kernel bindLoss(INDArray[] in, INDArray[] out, Lane lane) {
        return bind(in, out[0], null, lane);
    }

    private static Kernel bindBoth(INDArray[] in, INDArray[] out, Lane lane) {
        return bind(in, out[0], HostMemory.floats(out[1]), lane);
    }

    private static Kernel bind(INDArray[] in, INDArray lossArray, @Nullable FloatBuffer gradient, Lane lane) {
        FloatBuffer prediction = HostMemory.floats(in[0]);
        FloatBuffer target = HostMemory.floats(in[1]);
        FloatBuffer loss = HostMemory.floats(lossArray);
        int elements = prediction.limit();
        double all = (double) elements / in[0].size(0) * lane.batch();
        float slope = (float) (2 / all);
        return () -> {
            double sum = 0;
            for (int i = 0; i < elements; i++) {
                float difference = prediction.get(i) - target.get(i);
                sum += (double) difference * difference;
                if (gradient != null) {
                    gradient.put(i, slope * difference);
                }
            }
            loss.put(0, (float) (sum / all));
        };
    }
}
