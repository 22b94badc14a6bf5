package org.netkiln.engine.plan;

import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.BaseScalarOp;
import org.nd4j.linalg.api.ops.impl.scalar.ScalarAdd;
import org.nd4j.linalg.api.ops.impl.scalar.ScalarMultiplication;
import org.nd4j.linalg.api.ops.impl.scalar.ScalarReverseSubtraction;

/** Each element with one number. */
record ScalarCall(Kind kind, double number) implements Call {
    enum Kind {
        TIMES,
        PLUS,
        /** The number minus the element. */
        MINUS
    }

    static Operation times(double number, Value in, Value out) {
        return operation(new ScalarCall(Kind.TIMES, number), in, out);
    }

    static Operation plus(double number, Value in, Value out) {
        return operation(new ScalarCall(Kind.PLUS, number), in, out);
    }

    static Operation minus(double number, Value in, Value out) {
        return operation(new ScalarCall(Kind.MINUS, number), in, out);
    }

    private static Operation operation(ScalarCall call, Value in, Value out) {
        return Operation.of("scalar", call, List.of(in), List.of(out)).mayOverwrite(0);
    }

    @Override
    public Kernel bind(INDArray[] in, INDArray[] out, Lane lane) {
        return new LegacyCall(op(in[0], out[0])).bind(in, out, lane);
    }

    private BaseScalarOp op(INDArray x, INDArray z) {
        return switch (kind) {
            case TIMES -> new ScalarMultiplication(x, null, z, number);
            case PLUS -> new ScalarAdd(x, null, z, number);
            case MINUS -> new ScalarReverseSubtraction(x, null, z, number);
        };
    }
}
