package org.netkiln.weights;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.List;
import org.netkiln.tensor.ElementType;

/**
 * A tensor in the program's own memory, row-major, little-endian.
 *
 * @param sizes outermost first; empty for a scalar
 * @param data exactly the elements, from position 0 to the limit; treated as read-only
 */
public record HostTensor(ElementType element, List<Integer> sizes, ByteBuffer data) {
    public HostTensor {
        sizes = List.copyOf(sizes);
        data = data.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        if (data.remaining() != elements(sizes) * element.bytes()) {
            throw new IllegalArgumentException(data.remaining() + " bytes for " + sizes + " of " + element);
        }
    }

    /** Copies the values. */
    public static HostTensor of(List<Integer> sizes, float... values) {
        ByteBuffer bytes = ByteBuffer.allocate(Math.multiplyExact(values.length, Float.BYTES))
                .order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(values);
        return new HostTensor(ElementType.FLOAT32, sizes, bytes);
    }

    public static HostTensor ofLong(long value) {
        ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putLong(0, value);
        return new HostTensor(ElementType.INT64, List.of(), bytes);
    }

    public long elements() {
        return elements(sizes);
    }

    /** The elements of a FLOAT32 tensor, without a copy. */
    public FloatBuffer floats() {
        return data.duplicate().order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
    }

    /** A copy of the elements of a FLOAT32 tensor. */
    public float[] toFloats() {
        float[] values = new float[Math.toIntExact(elements())];
        floats().get(values);
        return values;
    }

    private static long elements(List<Integer> sizes) {
        return sizes.stream().mapToLong(Integer::longValue).reduce(1, Math::multiplyExact);
    }
}
