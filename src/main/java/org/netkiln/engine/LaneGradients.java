package org.netkiln.engine;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.netkiln.engine.plan.AlignedArray;
import org.netkiln.engine.plan.HostMemory;

/** Each lane's gradients, laid out as the flat parameters; their sum is the batch's. */
final class LaneGradients implements AutoCloseable {
    private static final int PIECE = 4096;

    private final List<AlignedArray> memory = new ArrayList<>();
    private final List<FloatBuffer> floats = new ArrayList<>();
    private final List<Map<String, INDArray>> targets = new ArrayList<>();
    private final float[] sum = new float[PIECE];
    private final float[] share = new float[PIECE];

    LaneGradients(Parameters parameters, Trained trained, int lanes) {
        for (int i = 0; i < lanes; i++) {
            AlignedArray stretch = new AlignedArray(DataType.FLOAT, parameters.elements());
            Map<String, INDArray> views = parameters.views(stretch);
            Map<String, INDArray> byVariable = new LinkedHashMap<>();
            trained.gradients().forEach((weight, variable) -> byVariable.put(variable, views.get(weight)));
            memory.add(stretch);
            floats.add(HostMemory.floats(stretch.all()));
            targets.add(byVariable);
        }
    }

    /** For each lane, where its gradients go, by variable. */
    List<Map<String, INDArray>> targets() {
        return targets;
    }

    /** Adds up the first {@code lanes} lanes, in their order; the sum lies in the first lane's memory. */
    FloatBuffer total(int lanes) {
        FloatBuffer first = floats.get(0);
        for (int at = 0; lanes > 1 && at < first.limit(); at += PIECE) {
            int size = Math.min(PIECE, first.limit() - at);
            first.get(at, sum, 0, size);
            for (int lane = 1; lane < lanes; lane++) {
                floats.get(lane).get(at, share, 0, size);
                for (int i = 0; i < size; i++) {
                    sum[i] += share[i];
                }
            }
            first.put(at, sum, 0, size);
        }
        return first;
    }

    @Override
    public void close() {
        memory.forEach(AlignedArray::close);
    }
}
