package org.netkiln.engine;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.netkiln.compile.Model;
import org.netkiln.engine.plan.AlignedArray;
import org.netkiln.engine.plan.HostMemory;
import org.netkiln.layer.Weight;
import org.netkiln.tensor.ElementType;

/**
 * A network's tensors, shared by all plans. Those that are trained lie one after the other in one flat array, which the
 * optimizer goes through; frozen weights and buffers lie apart. Compute thread only.
 */
final class Parameters implements AutoCloseable {
    private final Map<String, INDArray> arrays = new LinkedHashMap<>();
    private final Map<String, Long> offsets = new LinkedHashMap<>();
    private final List<AlignedArray> memory = new ArrayList<>();
    private final AlignedArray flat;

    /**
     * Allocates; all is zero at first.
     *
     * @param trained names of the trainable weights that the optimizer shall update
     */
    Parameters(Collection<Model.Parameter> parameters, Set<String> trained) {
        long elements = 0;
        for (Model.Parameter parameter : parameters) {
            if (trained.contains(parameter.name())) {
                offsets.put(parameter.name(), elements);
                elements +=
                        AlignedArray.padded(DataType.FLOAT, parameter.weight().elements());
            }
        }
        this.flat = new AlignedArray(DataType.FLOAT, Math.max(elements, 1));
        memory.add(flat);
        for (Model.Parameter parameter : parameters) {
            arrays.put(parameter.name(), allocate(parameter));
        }
    }

    private INDArray allocate(Model.Parameter parameter) {
        Weight weight = parameter.weight();
        Long offset = offsets.get(parameter.name());
        if (offset != null) {
            return flat.view(offset, sizes(weight));
        }
        AlignedArray own = new AlignedArray(type(weight.element()), weight.elements());
        memory.add(own);
        return own.view(0, sizes(weight));
    }

    /** Draws every tensor's start; which one it is depends on the seed and the tensor's name alone. */
    void initialise(Collection<Model.Parameter> parameters, long seed) {
        for (Model.Parameter parameter : parameters) {
            Initialiser.fill(array(parameter.name()), parameter.weight().init(), Randomness.of(seed, parameter.name()));
        }
    }

    /** A tensor by its full name. */
    INDArray array(String name) {
        INDArray array = arrays.get(name);
        if (array == null) {
            throw new IllegalArgumentException("no parameter " + name);
        }
        return array;
    }

    /** All tensors by full name, in the network's order. */
    Map<String, INDArray> arrays() {
        return Collections.unmodifiableMap(arrays);
    }

    /** Trained weights, by name, in the flat array's order. */
    Set<String> trained() {
        return Collections.unmodifiableSet(offsets.keySet());
    }

    /** Elements of the flat array, gaps for alignment included. */
    long elements() {
        return flat.elements();
    }

    /** The trained weights' memory. */
    FloatBuffer floats() {
        return HostMemory.floats(flat.all());
    }

    /** Views of a stretch that is laid out as the flat array, one for each trained weight. */
    Map<String, INDArray> views(AlignedArray stretch) {
        Map<String, INDArray> views = new LinkedHashMap<>();
        offsets.forEach((name, offset) ->
                views.put(name, stretch.view(offset, array(name).shape())));
        return views;
    }

    @Override
    public void close() {
        memory.forEach(AlignedArray::close);
    }

    private static long[] sizes(Weight weight) {
        return weight.sizes().stream().mapToLong(Integer::longValue).toArray();
    }

    static DataType type(ElementType element) {
        return switch (element) {
            case FLOAT32 -> DataType.FLOAT;
            case FLOAT64 -> DataType.DOUBLE;
            case INT64 -> DataType.INT64;
            case UINT8 -> DataType.UINT8;
        };
    }
}
