package org.netkiln.engine.plan;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.Op;
import org.nd4j.linalg.api.ops.OpContext;
import org.nd4j.linalg.factory.Nd4j;

/** One of ND4J's "legacy" operations: transforms, scalars, reductions. Its arguments sit in the object itself. */
record LegacyCall(Op op) implements Call {
    @Override
    public Kernel bind(INDArray[] in, INDArray[] out, Lane lane) {
        OpContext context = Nd4j.getExecutioner().buildContext();
        for (int i = 0; i < in.length; i++) {
            context.setInputArray(i, in[i]);
        }
        context.setOutputArray(0, out[0]);
        return () -> Nd4j.getExecutioner().exec(op, context);
    }
}
