package org.netkiln.export.weights;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netkiln.problem.Result;
import org.netkiln.text.Messages;
import org.netkiln.weights.HostTensor;

/** {@code weights/from-numpy.npz} was written by NumPy: see {@code src/test/python/make_npz.py}. */
class NpzFileTest {
    private static final Path FROM_NUMPY = Path.of("src/test/resources/weights/from-numpy.npz");

    @TempDir
    private Path folder;

    @Test
    void arraysAreWrittenByteForByteAsNumPyWritesThem() throws IOException {
        Path file = folder.resolve("weights.npz");
        NpzFile.write(file, tensors());

        assertThat(members(file)).isEqualTo(members(FROM_NUMPY));
    }

    @Test
    void whatNumPyWroteIsRead() {
        assertThat(NpzFile.read(FROM_NUMPY).get()).isEqualTo(tensors());
    }

    @Test
    void theSameTensorsGiveTheSameBytes() throws IOException {
        NpzFile.write(folder.resolve("one.npz"), tensors());
        NpzFile.write(folder.resolve("two.npz"), tensors());

        assertThat(Files.readAllBytes(folder.resolve("one.npz")))
                .isEqualTo(Files.readAllBytes(folder.resolve("two.npz")));
    }

    @Test
    void aFileThatIsNoZipIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("words.npz"), "words");

        assertThat(problem(NpzFile.read(file))).contains("words.npz", "no zip");
    }

    @Test
    void anArrayThatWasCutOffIsNamed() throws IOException {
        byte[] bytes = Files.readAllBytes(FROM_NUMPY);
        int shape = new String(bytes, ISO_8859_1).indexOf("(2, 3)");
        bytes[shape + 1] = '9';
        Path file = Files.write(folder.resolve("cut.npz"), bytes);

        assertThat(problem(NpzFile.read(file))).contains("cut.npz");
    }

    @Test
    void aMissingFileIsNamed() {
        assertThat(problem(NpzFile.read(folder.resolve("none.npz")))).contains("none.npz", "does not exist");
    }

    private static Map<String, HostTensor> tensors() {
        Map<String, HostTensor> tensors = new LinkedHashMap<>();
        tensors.put("conv1.weight", HostTensor.of(List.of(2, 3), 1, 2, 3, 4, 5, 6));
        tensors.put("conv1.bias", HostTensor.of(List.of(1), -7.5f));
        tensors.put("bn1.num_batches_tracked", HostTensor.ofLong(1L << 40));
        return tensors;
    }

    private static Map<String, String> members(Path npz) throws IOException {
        Map<String, String> members = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(npz.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    members.put(entry.getName(), Arrays.toString(in.readAllBytes()));
                }
            }
        }
        return members;
    }

    private static String problem(Result<?> result) {
        return new Messages(Locale.ENGLISH).render(result.problems().get(0).message());
    }
}
