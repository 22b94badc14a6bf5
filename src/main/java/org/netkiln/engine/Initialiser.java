package org.netkiln.engine;

import java.nio.ByteBuffer;
import java.util.function.LongToDoubleFunction;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.netkiln.engine.plan.HostMemory;
import org.netkiln.layer.Init;

/** Fills tensors as their {@link Init} says. */
final class Initialiser {
    private Initialiser() {}

    /** Fills a FLOAT or INT64 array; drawn in double precision and rounded once. */
    static void fill(INDArray array, Init init, Randomness random) {
        LongToDoubleFunction value = values(init, random);
        ByteBuffer bytes = HostMemory.bytes(array);
        boolean real = array.dataType() == DataType.FLOAT;
        for (long i = 0; i < array.length(); i++) {
            double drawn = value.applyAsDouble(i);
            if (real) {
                bytes.putFloat((float) drawn);
            } else {
                bytes.putLong((long) drawn);
            }
        }
    }

    private static LongToDoubleFunction values(Init init, Randomness random) {
        if (init instanceof Init.Uniform uniform) {
            return i -> (2 * random.uniform(i) - 1) * uniform.bound();
        } else if (init instanceof Init.Normal normal) {
            return i -> normal.mean() + normal.std() * random.normal(i);
        } else if (init instanceof Init.Constant constant) {
            return i -> constant.value();
        }
        throw new IllegalStateException("no such start: " + init);
    }
}
