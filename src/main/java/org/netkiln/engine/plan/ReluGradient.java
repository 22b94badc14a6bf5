package org.netkiln.engine.plan;

import java.nio.IntBuffer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Lets a gradient pass where relu's output is positive, with bit masks: a branch on random data costs far more, and the
 * native operation has one.
 */
final class ReluGradient implements Rewrite {
    /** All bits but the sign's: both zeros become 0. */
    private static final int MAGNITUDE = 0x7fffffff;

    @Override
    public boolean apply(Program program, Operation operation) {
        if (!operation.type().equals("relu_bp")
                || operation.out().type() != DataType.FLOAT
                || !Patterns.isOutputOf(program, operation.in(0), "relu")
                || !operation.inputs().stream().allMatch(Value::isDense)) {
            return false;
        }
        program.replace(
                operation,
                Operation.of("relu_gradient", ReluGradient::bind, operation.inputs(), operation.outputs())
                        .mayOverwrite(1));
        return true;
    }

    private static Kernel bind(INDArray[] in, INDArray[] out, Lane lane) {
        IntBuffer y = HostMemory.bytes(in[0]).asIntBuffer();
        IntBuffer dy = HostMemory.bytes(in[1]).asIntBuffer();
        IntBuffer dx = HostMemory.bytes(out[0]).asIntBuffer();
        int elements = y.limit();
        return () -> {
            for (int i = 0; i < elements; i++) {
                dx.put(i, dy.get(i) & (-(y.get(i) & MAGNITUDE) >> 31));
            }
        };
    }
}
