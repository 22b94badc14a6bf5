package org.netkiln.weights;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Result;
import org.netkiln.problem.Where;
import org.netkiln.text.Text;

/**
 * The safetensors format: eight bytes with the header's length, a JSON header with each tensor's name, type, shape and place,
 * and the little-endian, row-major data without holes. Blocks; any thread.
 *
 * @see <a href="https://github.com/huggingface/safetensors#format">the format</a>
 */
public final class Safetensors {
    private Safetensors() {}

    /**
     * Reads a whole file. Smaller floats become FLOAT32, smaller whole numbers INT64, truth values UINT8.
     *
     * @return the tensors, or one problem that names the file, the tensor and the numbers
     */
    public static Result<TensorFile> read(Path file) {
        try (SafetensorsReader reader = SafetensorsReader.open(file)) {
            return Result.of(reader.readAll());
        } catch (BadContent bad) {
            return Result.failed(
                    Problem.error(new Where.Project(), Text.of("safetensors.bad", file.toString(), bad.text())));
        } catch (IOException cause) {
            return Result.failed(FileProblems.cannotRead(file, cause));
        }
    }

    /**
     * Writes a file, as a whole or not at all. Tensors stand in the given order, those of wider elements first, so that each
     * is aligned. The metadata says {@code "format": "pt"}, which PyTorch's readers look for, unless told otherwise.
     *
     * @throws IOException when the file cannot be written; see {@link FileProblems#cannotWrite}
     */
    public static void write(Path file, Map<String, HostTensor> tensors, Map<String, String> metadata)
            throws IOException {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("format", "pt");
        words.putAll(metadata);
        SafetensorsWriter writer = new SafetensorsWriter(tensors, words);
        AtomicFile.write(file, writer::writeTo);
    }

    public static void write(Path file, Map<String, HostTensor> tensors) throws IOException {
        write(file, tensors, Map.of());
    }
}
