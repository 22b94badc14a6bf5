package org.netkiln.weights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netkiln.tensor.ElementType;

class SafetensorsWriteTest {
    @TempDir
    Path directory;

    @Test
    void bytesAreThoseOfTheFormat() throws IOException {
        Path file = directory.resolve("w.safetensors");
        Map<String, HostTensor> tensors = new LinkedHashMap<>();
        tensors.put("fc.bias", HostTensor.of(List.of(2), 1f, -2f));
        tensors.put("bn.num_batches_tracked", HostTensor.ofLong(3));
        Safetensors.write(file, tensors);

        String header = "{\"__metadata__\":{\"format\":\"pt\"},"
                + "\"bn.num_batches_tracked\":{\"dtype\":\"I64\",\"shape\":[],\"data_offsets\":[0,8]},"
                + "\"fc.bias\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[8,16]}}";
        ByteBuffer expected = ByteBuffer.allocate(8 + 168 + 16)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(168)
                .put(header.getBytes(StandardCharsets.US_ASCII));
        while (expected.position() < 8 + 168) {
            expected.put((byte) ' ');
        }
        expected.putLong(3).putInt(0x3f800000).putInt(0xc0000000);
        assertThat(Files.readAllBytes(file)).isEqualTo(expected.array());
    }

    @Test
    void whatIsWrittenIsReadBackTheSame() throws IOException {
        Path file = directory.resolve("w.safetensors");
        HostTensor bytes =
                new HostTensor(ElementType.UINT8, List.of(3), ByteBuffer.wrap(new byte[] {1, 2, (byte) 255}));
        HostTensor floats = HostTensor.of(List.of(1, 2), Float.MIN_VALUE, Float.NaN);
        Safetensors.write(file, Map.of("u", bytes, "f", floats), Map.of("epoch", "3"));

        TensorFile read = Safetensors.read(file).get();
        assertThat(read.tensors()).containsExactlyInAnyOrderEntriesOf(Map.of("u", bytes, "f", floats));
        assertThat(read.metadata()).containsExactlyInAnyOrderEntriesOf(Map.of("format", "pt", "epoch", "3"));
    }

    @Test
    void tensorLargerThanOnePieceIsWrittenWhole() throws IOException {
        Path file = directory.resolve("w.safetensors");
        float[] values = new float[AtomicFile.PIECE];
        for (int i = 0; i < values.length; i++) {
            values[i] = i;
        }
        Safetensors.write(file, Map.of("w", HostTensor.of(List.of(values.length), values)));
        assertThat(Safetensors.read(file).get().tensors().get("w").toFloats()).isEqualTo(values);
    }

    @Test
    void noTensorCanTakeTheNameOfTheMetadata() {
        Map<String, HostTensor> tensors = Map.of("__metadata__", HostTensor.ofLong(1));
        assertThatThrownBy(() -> Safetensors.write(directory.resolve("w"), tensors))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
