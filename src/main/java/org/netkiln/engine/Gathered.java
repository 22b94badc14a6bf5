package org.netkiln.engine;

import java.util.ArrayList;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.netkiln.engine.plan.HostMemory;
import org.netkiln.weights.HostTensor;

/** Puts together what the lanes hold of one tensor: batch first, in the samples' order. */
final class Gathered {
    private Gathered() {}

    static float[] floats(List<INDArray> parts) {
        long elements = parts.stream().mapToLong(INDArray::length).sum();
        float[] all = new float[Math.toIntExact(elements)];
        floats(parts, all);
        return all;
    }

    /** Writes them from the beginning of {@code into} on. */
    static void floats(List<INDArray> parts, float[] into) {
        int at = 0;
        for (INDArray part : parts) {
            int size = Math.toIntExact(part.length());
            HostMemory.floats(part).get(0, into, at, size);
            at += size;
        }
    }

    static HostTensor tensor(List<INDArray> parts) {
        List<Integer> sizes = new ArrayList<>();
        long[] first = parts.get(0).shape();
        sizes.add(Math.toIntExact(parts.stream().mapToLong(part -> part.size(0)).sum()));
        for (int axis = 1; axis < first.length; axis++) {
            sizes.add(Math.toIntExact(first[axis]));
        }
        return HostTensor.of(sizes, floats(parts));
    }
}
