package org.netkiln.engine.plan;

import java.util.List;

/** All rewrites, in the order in which they are tried. */
final class Rewrites {
    private static final List<Rewrite> ALL = List.of(
            new PoolBeforeActivation(),
            new MaxPool(),
            new AveragePool(),
            new SigmoidGradient(),
            new SigmoidByTanh(),
            new TanhGradient(),
            new ReluGradient(),
            new ConvolutionWeightGradient(),
            new BiasGradient(),
            new BatchNormGradient(),
            new BatchNorm(),
            new BatchStatistics(),
            new CrossEntropy(),
            new SquaredError());

    private Rewrites() {}

    static void apply(Program program) {
        for (Rewrite rewrite : ALL) {
            for (Operation operation : program.operations()) {
                if (program.contains(operation)) {
                    rewrite.apply(program, operation);
                }
            }
        }
    }
}
