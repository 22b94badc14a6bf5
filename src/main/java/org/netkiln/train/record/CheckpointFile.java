package org.netkiln.train.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.netkiln.engine.Snapshot;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Result;
import org.netkiln.problem.Where;
import org.netkiln.text.Text;
import org.netkiln.train.Checkpoint;
import org.netkiln.weights.HostTensor;
import org.netkiln.weights.Safetensors;
import org.netkiln.weights.TensorFile;

/**
 * {@code state/checkpoint.safetensors}: parameters under {@code model/}, the optimizer's tensors under {@code optimizer/},
 * and the rest as JSON in the metadata.
 */
final class CheckpointFile {
    private static final String MODEL = "model/";
    private static final String OPTIMIZER = "optimizer/";
    private static final String METADATA = "netkiln";

    private CheckpointFile() {}

    /** @param metricsBytes how long {@code metrics.csv} was */
    record Saved(Checkpoint checkpoint, long metricsBytes) {}

    static void write(Disk disk, Path file, Saved saved) throws IOException {
        Snapshot snapshot = saved.checkpoint().snapshot();
        Map<String, HostTensor> tensors = new LinkedHashMap<>();
        snapshot.parameters().forEach((name, tensor) -> tensors.put(MODEL + name, tensor));
        snapshot.optimizer().forEach((name, tensor) -> tensors.put(OPTIMIZER + name, tensor));
        String json = RunJson.write(CheckpointJson.of(saved.checkpoint(), saved.metricsBytes()));
        disk.tensors(file, tensors, Map.of(METADATA, json));
    }

    static Result<Saved> read(Path file) {
        return Safetensors.read(file).then(content -> parse(file, content));
    }

    private static Result<Saved> parse(Path file, TensorFile content) {
        try {
            CheckpointJson json = RunJson.read(content.metadata().getOrDefault(METADATA, ""), CheckpointJson.class);
            if (json.checkpoint() != CheckpointJson.FORMAT) {
                return failed("train.checkpoint-version", file, json.checkpoint());
            }
            Snapshot snapshot = new Snapshot(under(MODEL, content), under(OPTIMIZER, content), json.learnerSteps());
            return Result.of(
                    new Saved(new Checkpoint(json.conditions(), json.progress(), snapshot), json.metricsBytes()));
        } catch (JsonProcessingException damage) {
            return failed("train.checkpoint-damaged", file);
        }
    }

    private static Map<String, HostTensor> under(String prefix, TensorFile content) {
        Map<String, HostTensor> tensors = new LinkedHashMap<>();
        content.tensors().forEach((name, tensor) -> {
            if (name.startsWith(prefix)) {
                tensors.put(name.substring(prefix.length()), tensor);
            }
        });
        return tensors;
    }

    private static Result<Saved> failed(String key, Path file, Object... more) {
        Object[] args = new Object[more.length + 1];
        args[0] = file.toString();
        System.arraycopy(more, 0, args, 1, more.length);
        return Result.failed(Problem.error(new Where.Project(), Text.of(key, args)));
    }
}
