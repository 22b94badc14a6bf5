package org.netkiln.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

class AlignedArrayTest {
    @Test
    void startsAtACacheLineAndIsZero() {
        try (AlignedArray array = new AlignedArray(DataType.FLOAT, 1001)) {
            assertThat(HostMemory.bytes(array.all()).alignedSlice(64).capacity())
                    .isEqualTo(1001 * 4 / 64 * 64);
            assertThat(array.all().sumNumber().doubleValue()).isZero();
        }
    }

    @Test
    void viewsShareItsMemory() {
        try (AlignedArray array = new AlignedArray(DataType.FLOAT, 100)) {
            INDArray view = array.view(16, 2, 3);
            HostMemory.floats(array.all()).put(19, 7);
            assertThat(view.getFloat(1, 0)).isEqualTo(7);
        }
    }

    /** ND4J itself ends the whole process there. */
    @Test
    void moreThanThereIsIsAnErrorThatCanBeCaught() {
        assertThatThrownBy(() -> new AlignedArray(DataType.FLOAT, 1L << 50)).isInstanceOf(OutOfMemoryError.class);
    }
}
