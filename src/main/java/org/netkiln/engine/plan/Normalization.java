package org.netkiln.engine.plan;

import java.nio.FloatBuffer;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The settings of a native batch norm over axis 1: inputs {@code x, mean, variance[, scale][, shift]}.
 *
 * @param eps added to the variance
 */
record Normalization(boolean hasScale, boolean hasShift, double eps) {
    /** What {@link #arrays} found, as memory. */
    record Arrays(
            FloatBuffer mean,
            FloatBuffer variance,
            @Nullable FloatBuffer scale,
            @Nullable FloatBuffer shift,
            double eps) {

        double scale(int channel) {
            return scale == null ? 1 : scale.get(channel);
        }

        double inverseDeviation(int channel) {
            return 1 / Math.sqrt(variance.get(channel) + eps);
        }
    }

    /** The settings of an operation of this type, with so many inputs besides scale and shift; null if it is no such. */
    static @Nullable Normalization of(Operation operation, String type, int others) {
        NativeCall call = Patterns.call(operation, type);
        if (call == null || call.whole().length != 3 || !Channels.fits(operation.in(0))) {
            return null;
        }
        boolean hasScale = call.whole()[0] == 1;
        boolean hasShift = call.whole()[1] == 1;
        int inputs = others + (hasScale ? 1 : 0) + (hasShift ? 1 : 0);
        boolean fits = call.whole()[2] == 1
                && operation.inputs().size() == inputs
                && operation.inputs().stream().allMatch(Value::isDense);
        return fits ? new Normalization(hasScale, hasShift, call.real()[0]) : null;
    }

    Arrays arrays(INDArray[] in) {
        return new Arrays(
                HostMemory.floats(in[1]),
                HostMemory.floats(in[2]),
                hasScale ? HostMemory.floats(in[3]) : null,
                hasShift ? HostMemory.floats(in[hasScale ? 4 : 3]) : null,
                eps);
    }
}
