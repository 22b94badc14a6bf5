package org.netkiln.weights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netkiln.tensor.ElementType;

/** Reads what src/test/python/make_safetensors.py wrote. */
class SafetensorsReadTest {
    @TempDir
    Path directory;

    private TensorFile file;

    @BeforeEach
    void readFileFromPython() throws IOException {
        try (InputStream stored =
                Objects.requireNonNull(getClass().getResourceAsStream("/weights/from-python.safetensors"))) {
            Path copy = directory.resolve("from-python.safetensors");
            Files.copy(stored, copy);
            file = Safetensors.read(copy).get();
        }
    }

    @Test
    void tensorsComeInTheOrderOfTheHeader() {
        assertThat(file.tensors().keySet())
                .containsExactly(
                        "conv1.weight",
                        "bn1.num_batches_tracked",
                        "bn1.running_var",
                        "half",
                        "brain",
                        "i32",
                        "u8",
                        "empty");
    }

    @Test
    void metadataIsReadAsUtf8() {
        assertThat(file.metadata()).containsExactly(entry("format", "pt"), entry("made by", "Köln 窯"));
    }

    @Test
    void floatsKeepShapeAndValues() {
        HostTensor weight = tensor("conv1.weight");
        assertThat(weight.element()).isEqualTo(ElementType.FLOAT32);
        assertThat(weight.sizes()).containsExactly(2, 1, 2, 3);
        assertThat(weight.toFloats())
                .containsExactly(-.5f, -.375f, -.25f, -.125f, 0, .125f, .25f, .375f, .5f, .625f, .75f, .875f);
    }

    @Test
    void scalarHasNoSizes() {
        HostTensor count = tensor("bn1.num_batches_tracked");
        assertThat(count.element()).isEqualTo(ElementType.INT64);
        assertThat(count.sizes()).isEmpty();
        assertThat(count.data().getLong(0)).isEqualTo(1234567890123L);
    }

    @Test
    void doublesStayDoubles() {
        HostTensor variance = tensor("bn1.running_var");
        assertThat(variance.element()).isEqualTo(ElementType.FLOAT64);
        assertThat(List.of(variance.data().getDouble(0), variance.data().getDouble(8)))
                .containsExactly(0.1, 1e300);
    }

    @Test
    void halvesBecomeFloats() {
        assertThat(tensor("half").toFloats())
                .containsExactly(1.5f, -2, 0x1p-14f, 0x1p-24f, 65504, -0.0f, Float.POSITIVE_INFINITY);
    }

    @Test
    void brainFloatsBecomeFloats() {
        assertThat(tensor("brain").toFloats()).containsExactly(1.5f, -2, 0x1.fep127f);
    }

    @Test
    void smallerWholeNumbersBecomeLongs() {
        HostTensor whole = tensor("i32");
        assertThat(whole.element()).isEqualTo(ElementType.INT64);
        assertThat(List.of(whole.data().getLong(0), whole.data().getLong(8))).containsExactly(-2147483648L, 7L);
    }

    @Test
    void bytesStayBytes() {
        HostTensor bytes = tensor("u8");
        assertThat(bytes.element()).isEqualTo(ElementType.UINT8);
        assertThat(bytes.data().array()).containsExactly(0, 128, 255);
    }

    @Test
    void tensorWithoutElementsIsRead() {
        assertThat(tensor("empty").sizes()).containsExactly(0, 3);
    }

    @Test
    void headerMayBePaddedAndHaveFieldsWeDoNotKnow() throws IOException {
        String header = "{\"w\":{\"dtype\":\"U8\",\"note\":{\"a\":[1]},\"shape\":[2],\"data_offsets\":[0,2]}}      ";
        Path padded = SafetensorsBytes.write(directory, SafetensorsBytes.of(header, 2));
        assertThat(Safetensors.read(padded).get().tensors()).containsOnlyKeys("w");
    }

    @Test
    void tensorsMayStandInAnyOrderInTheData() throws IOException {
        String header = "{\"b\":{\"dtype\":\"U8\",\"shape\":[1],\"data_offsets\":[1,2]},"
                + "\"a\":{\"dtype\":\"U8\",\"shape\":[1],\"data_offsets\":[0,1]}}";
        byte[] bytes = SafetensorsBytes.of(header, 2);
        int data = Long.BYTES + header.getBytes(StandardCharsets.UTF_8).length;
        bytes[data] = 10;
        bytes[data + 1] = 20;
        TensorFile read =
                Safetensors.read(SafetensorsBytes.write(directory, bytes)).get();
        assertThat(read.tensors().get("b").data().get(0)).isEqualTo((byte) 20);
        assertThat(read.tensors().get("a").data().get(0)).isEqualTo((byte) 10);
    }

    private HostTensor tensor(String name) {
        return Objects.requireNonNull(file.tensors().get(name));
    }
}
