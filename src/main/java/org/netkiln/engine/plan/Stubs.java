package org.netkiln.engine.plan;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.nd4j.linalg.api.buffer.DataBuffer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Arrays that have a shape but hardly any memory, to ask for shapes with. Never run a kernel on one. */
final class Stubs {
    private final Map<DataType, DataBuffer> buffers = new EnumMap<>(DataType.class);

    /** The real array where there is one, else a stub. */
    INDArray of(Value value) {
        INDArray given = value.root().given();
        return given != null ? value.of(given) : stub(value.type(), value.shape());
    }

    INDArray[] of(List<Value> values) {
        return values.stream().map(this::of).toArray(INDArray[]::new);
    }

    /**
     * An array in another shape, row-major. ND4J's own reshape reads as much memory as the shape has elements, which a stub
     * has not.
     */
    static INDArray shaped(INDArray array, long[] shape) {
        return array.data().length() < array.length()
                ? Nd4j.create(array.data(), shape, Nd4j.getStrides(shape, 'c'), 0, 'c', array.dataType())
                : array.reshape('c', shape);
    }

    INDArray stub(DataType type, long[] shape) {
        DataBuffer buffer = buffers.computeIfAbsent(type, any -> Nd4j.createBuffer(type, 64, true));
        return Nd4j.create(buffer, shape, Nd4j.getStrides(shape, 'c'), 0, 'c', type);
    }
}
