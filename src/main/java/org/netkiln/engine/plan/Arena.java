package org.netkiln.engine.plan;

import java.util.EnumMap;
import java.util.Map;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.netkiln.engine.plan.MemoryLayout.Slot;

/** The memory of one plan, allocated once and freed by {@link #close}. */
final class Arena implements AutoCloseable {
    private final Map<DataType, AlignedArray> memory = new EnumMap<>(DataType.class);

    Arena(MemoryLayout layout) {
        layout.sizes().forEach((type, bytes) -> memory.put(type, new AlignedArray(type, bytes / type.width())));
    }

    /** The array of a laid out value. */
    INDArray array(Value root, Slot slot) {
        AlignedArray stretch = memory.get(slot.type());
        if (stretch == null) {
            throw new IllegalStateException("no memory of type " + slot.type());
        }
        return stretch.view(slot.offset() / root.type().width(), root.shape());
    }

    @Override
    public void close() {
        memory.values().forEach(AlignedArray::close);
    }
}
