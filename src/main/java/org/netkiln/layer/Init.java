package org.netkiln.layer;

/** How a weight starts, as PyTorch starts it. Drawn by the engine from a seeded generator of its own. */
public sealed interface Init {
    /** The same value everywhere. */
    record Constant(double value) implements Init {}

    /** Uniform in {@code [-bound, bound)}. */
    record Uniform(double bound) implements Init {}

    /** Gaussian. */
    record Normal(double mean, double std) implements Init {}

    /**
     * {@code U(-1/sqrt(fanIn), 1/sqrt(fanIn))}: what {@code kaiming_uniform_(a=sqrt(5))} comes to, PyTorch's default for the
     * weights and biases of linear and convolution layers.
     */
    static Init byFanIn(long fanIn) {
        return new Uniform(1 / Math.sqrt(fanIn));
    }
}
