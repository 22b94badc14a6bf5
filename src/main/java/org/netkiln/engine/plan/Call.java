package org.netkiln.engine.plan;

import org.nd4j.linalg.api.ndarray.INDArray;

/** What an operation does, before it has arrays. */
@FunctionalInterface
interface Call {
    /**
     * Binds arrays, in the operation's order.
     *
     * @param out written by the kernel, whatever they held before
     * @param lane where this kernel will run, for calls that look beyond their own samples
     */
    Kernel bind(INDArray[] in, INDArray[] out, Lane lane);
}
