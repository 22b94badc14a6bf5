package org.netkiln.engine.plan;

import java.nio.FloatBuffer;
import java.util.List;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** {@code y·(1-y)·dy} from the forward pass's {@code y}, instead of another sigmoid, in one pass. */
final class SigmoidGradient implements Rewrite {
    @Override
    public boolean apply(Program program, Operation operation) {
        Operation forward = Patterns.forwardOf(program, operation, "sigmoid_bp", "sigmoid");
        if (forward == null || operation.out().type() != DataType.FLOAT) {
            return false;
        }
        List<Value> in = List.of(forward.out(), operation.in(1));
        program.replace(
                operation,
                Operation.of("sigmoid_gradient", SigmoidGradient::bind, in, operation.outputs())
                        .mayOverwrite(1));
        return true;
    }

    private static Kernel bind(INDArray[] in, INDArray[] out, Lane lane) {
        FloatBuffer y = HostMemory.floats(in[0]);
        FloatBuffer dy = HostMemory.floats(in[1]);
        FloatBuffer dx = HostMemory.floats(out[0]);
        int elements = y.limit();
        return () -> {
            for (int i = 0; i < elements; i++) {
                float at = y.get(i);
                dx.put(i, (1 - at) * at * dy.get(i));
            }
        };
    }
}
