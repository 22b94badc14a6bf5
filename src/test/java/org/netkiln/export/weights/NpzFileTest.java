package org.netkiln.export.weights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netkiln.reference.Npz;
import org.netkiln.tensor.ElementType;
import org.netkiln.weights.HostTensor;

/** Read back by a reader that was written for the files of NumPy itself. */
class NpzFileTest {
    @TempDir
    private Path folder;

    @Test
    void tensorsKeepNamesShapesAndValues() throws IOException {
        Path file = folder.resolve("weights.npz");
        NpzFile.write(file, tensors());
        Npz read = Npz.read(file);

        assertThat(read.arrays()).containsOnlyKeys("conv1.weight", "conv1.bias", "bn1.num_batches_tracked");
        assertThat(read.get("conv1.weight").shape()).containsExactly(2, 3);
        assertThat(read.get("conv1.weight").values()).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(read.get("conv1.bias").shape()).containsExactly(1);
        assertThat(read.get("bn1.num_batches_tracked").shape()).isEmpty();
        assertThat(read.get("bn1.num_batches_tracked").values()).containsExactly(1L << 40);
    }

    @Test
    void theSameTensorsGiveTheSameBytes() throws IOException {
        NpzFile.write(folder.resolve("one.npz"), tensors());
        NpzFile.write(folder.resolve("two.npz"), tensors());

        assertThat(Files.readAllBytes(folder.resolve("one.npz")))
                .isEqualTo(Files.readAllBytes(folder.resolve("two.npz")));
    }

    /** The example of NumPy's own description, and its rule that the data begins at a multiple of 64. */
    @Test
    void aHeaderIsAPythonDictionaryThatEndsAtAMultipleOf64() {
        byte[] header = NpyHeader.of(ElementType.FLOAT32, List.of(6, 1, 5, 5));

        assertThat(header.length % 64).isZero();
        assertThat(new String(header, 10, header.length - 10, StandardCharsets.US_ASCII))
                .startsWith("{'descr': '<f4', 'fortran_order': False, 'shape': (6, 1, 5, 5), }")
                .endsWith("\n");
    }

    private static Map<String, HostTensor> tensors() {
        Map<String, HostTensor> tensors = new LinkedHashMap<>();
        tensors.put("conv1.weight", HostTensor.of(List.of(2, 3), 1, 2, 3, 4, 5, 6));
        tensors.put("conv1.bias", HostTensor.of(List.of(1), -7.5f));
        tensors.put("bn1.num_batches_tracked", HostTensor.ofLong(1L << 40));
        return tensors;
    }
}
