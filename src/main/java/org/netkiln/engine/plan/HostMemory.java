package org.netkiln.engine.plan;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import org.bytedeco.javacpp.BytePointer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** An array's memory as seen from Java, without a copy. A buffer is valid as long as its array's memory is. */
public final class HostMemory {
    /** A float is not finite exactly if the bits of its exponent are all set. */
    private static final int EXPONENT = 0x7f800000;

    private HostMemory() {}

    /** The memory of a row-major array of at most 2 GB. */
    public static ByteBuffer bytes(INDArray array) {
        long bytes = array.length() * array.dataType().width();
        BytePointer pointer = new BytePointer(array.data().addressPointer());
        return pointer.capacity(bytes).asByteBuffer().order(ByteOrder.nativeOrder());
    }

    /** The memory of a row-major FLOAT array of at most 2 GB. */
    public static FloatBuffer floats(INDArray array) {
        return bytes(array).asFloatBuffer();
    }

    /** Copies between row-major arrays of the same type and size. */
    public static void copy(INDArray from, INDArray to) {
        bytes(to).put(bytes(from));
    }

    /** Whether all elements are finite. Types other than FLOAT always are. */
    public static boolean isFinite(INDArray array) {
        if (array.dataType() != DataType.FLOAT) {
            return true;
        }
        FloatBuffer floats = floats(array);
        for (int i = 0; i < floats.limit(); i++) {
            if ((Float.floatToRawIntBits(floats.get(i)) & EXPONENT) == EXPONENT) {
                return false;
            }
        }
        return true;
    }
}
