package org.netkiln.engine.plan;

import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Pointer;
import org.nd4j.linalg.api.buffer.DataBuffer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * A flat stretch of native memory that starts at a cache line and is cut into arrays. Zero at first. Aligned, because some
 * kernels sum in another order at another alignment, and results must repeat to the bit.
 */
public final class AlignedArray implements AutoCloseable {
    private final BytePointer owner;
    private final DataBuffer memory;
    private final long first;
    private final long elements;

    /**
     * Allocates. Not through ND4J, which writes to address 0 where there is no memory, and so ends the process.
     *
     * @throws OutOfMemoryError when there is not enough
     */
    public AlignedArray(DataType type, long elements) {
        int slack = MemoryLayout.ALIGNMENT / type.width();
        long bytes = Math.multiplyExact(Math.addExact(elements, slack), (long) type.width());
        this.elements = elements;
        this.owner = new BytePointer(bytes);
        Pointer.memset(owner, 0, bytes);
        this.memory = Nd4j.createBuffer(owner, elements + slack, type);
        long address = owner.address();
        long misaligned = address % MemoryLayout.ALIGNMENT;
        this.first = misaligned == 0 ? 0 : (MemoryLayout.ALIGNMENT - misaligned) / type.width();
    }

    /** Elements after which the next array should start, so that it is aligned too. */
    public static long padded(DataType type, long elements) {
        int line = MemoryLayout.ALIGNMENT / type.width();
        return (elements + line - 1) / line * line;
    }

    /**
     * A row-major array on this memory.
     *
     * @param offset first element
     */
    public INDArray view(long offset, long... shape) {
        return Nd4j.create(memory, shape, Nd4j.getStrides(shape, 'c'), first + offset, 'c', memory.dataType());
    }

    /** All elements as one vector. */
    public INDArray all() {
        return view(0, elements);
    }

    public long elements() {
        return elements;
    }

    /** Frees the memory; no view may be used after it. */
    @Override
    public void close() {
        owner.deallocate();
    }
}
