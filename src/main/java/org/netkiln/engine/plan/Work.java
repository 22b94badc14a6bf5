package org.netkiln.engine.plan;

import java.util.Set;

/** A rough guess of how long a program takes: enough to tell small from large. */
final class Work {
    /** Of one thread, and of no processor in particular. */
    private static final double MULTIPLY_ADDS_A_SECOND = 60e9;

    private static final double ELEMENTS_A_SECOND = 1e9;

    private static final Set<String> CONVOLUTIONS = Set.of("conv2d", "deconv2d", "conv2d_bp");

    private Work() {}

    static double seconds(Program program) {
        double seconds = 0;
        for (Operation operation : program.operations()) {
            double elements =
                    operation.outputs().stream().mapToLong(Value::elements).sum();
            seconds += elements / ELEMENTS_A_SECOND + multiplyAdds(operation) / MULTIPLY_ADDS_A_SECOND;
        }
        return seconds;
    }

    private static double multiplyAdds(Operation operation) {
        if (CONVOLUTIONS.contains(operation.type())) {
            Value w = operation.in(1);
            double perPixel = (double) w.size(1) * w.size(2) * w.size(3);
            return operation.out().elements() * perPixel;
        }
        if (operation.type().equals("conv2d_weight_gradient")) {
            Value dy = operation.in(1);
            return (double) operation.out().elements() * dy.size(0) * dy.size(2) * dy.size(3);
        }
        if (operation.type().equals("matmul")) {
            long contracted = operation.in(0).elements() * operation.in(1).elements();
            return Math.sqrt((double) contracted * operation.out().elements());
        }
        return 0;
    }
}
