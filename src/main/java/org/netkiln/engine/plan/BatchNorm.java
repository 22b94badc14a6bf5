package org.netkiln.engine.plan;

import java.nio.FloatBuffer;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Batch norm with given statistics as one product and one sum for each element, in place where it may. */
final class BatchNorm implements Rewrite {
    @Override
    public boolean apply(Program program, Operation operation) {
        Normalization norm = Normalization.of(operation, "batchnorm", 3);
        if (norm == null) {
            return false;
        }
        Call call = (in, out, lane) -> new Apply(norm, in, out[0]);
        program.replace(
                operation,
                Operation.of("batch_norm", call, operation.inputs(), operation.outputs())
                        .mayOverwrite(0));
        return true;
    }

    private static final class Apply implements Kernel {
        private final Channels channels;
        private final FloatBuffer x;
        private final FloatBuffer y;
        private final Normalization.Arrays arrays;
        private final float[] a;
        private final float[] b;

        Apply(Normalization norm, INDArray[] in, INDArray out) {
            this.channels = Channels.of(in[0]);
            this.x = HostMemory.floats(in[0]);
            this.y = HostMemory.floats(out);
            this.arrays = norm.arrays(in);
            this.a = new float[channels.count()];
            this.b = new float[channels.count()];
        }

        @Override
        public void run() {
            @Nullable FloatBuffer shift = arrays.shift();
            for (int c = 0; c < a.length; c++) {
                double factor = arrays.scale(c) * arrays.inverseDeviation(c);
                a[c] = (float) factor;
                b[c] = (float)
                        ((shift == null ? 0 : shift.get(c)) - arrays.mean().get(c) * factor);
            }
            ChannelMap.affine(channels, x, y, a, b);
        }
    }
}
