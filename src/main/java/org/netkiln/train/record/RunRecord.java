package org.netkiln.train.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Result;
import org.netkiln.problem.Where;
import org.netkiln.text.Text;
import org.netkiln.weights.FileProblems;
import org.netkiln.weights.ProcessLock;
import org.netkiln.weights.Safetensors;
import org.netkiln.weights.TensorFile;

/** A run's directory, read back. Immutable: it shows what was there when it was opened. */
public final class RunRecord {
    private final RunFiles files;
    private final RunInfo info;
    private final RunStatus status;

    private RunRecord(RunFiles files, RunInfo info, RunStatus status) {
        this.files = files;
        this.info = info;
        this.status = status;
    }

    /** Fails if it is not a run's directory or its {@code run.json} is damaged. The rest is read when asked for. */
    public static Result<RunRecord> open(Path directory) {
        RunFiles files = new RunFiles(directory);
        if (!Files.isDirectory(directory)) {
            return Result.failed(NewRun.problem("train.run-missing", directory));
        } else if (!Files.exists(files.info())) {
            return Result.failed(NewRun.problem("train.not-a-run", directory));
        }
        try {
            RunInfo info = RunJson.read(Files.readString(files.info()), RunInfo.class);
            return Result.of(new RunRecord(files, info, status(files, info)));
        } catch (JsonProcessingException damage) {
            return Result.failed(damaged(files.info(), damage));
        } catch (IOException cause) {
            return Result.failed(FileProblems.cannotRead(files.info(), cause));
        }
    }

    private static RunStatus status(RunFiles files, RunInfo info) {
        boolean abandoned = info.status() == RunStatus.RUNNING && !ProcessLock.isHeld(files.lock());
        return abandoned ? RunStatus.INTERRUPTED : info.status();
    }

    private static Problem damaged(Path file, JsonProcessingException damage) {
        int line = damage.getLocation() == null ? 0 : damage.getLocation().getLineNr();
        return Problem.error(new Where.Project(), Text.of("train.run-damaged", file.toString(), line, what(damage)));
    }

    /** Jackson's own words are for programmers. */
    private static Text what(JsonProcessingException damage) {
        boolean cutOff = damage.getCause() instanceof StreamReadException;
        if (cutOff || !(damage instanceof JsonMappingException mapping)) {
            return Text.of("train.run-not-json");
        }
        Throwable cause = mapping.getCause();
        List<String> path = new ArrayList<>();
        mapping.getPath().forEach(step -> path.add(String.valueOf(step.getFieldName())));
        if (cause != null && !(cause instanceof JsonProcessingException)) {
            path.add(String.valueOf(cause.getMessage()));
        }
        return path.isEmpty() ? Text.of("train.run-not-json") : Text.of("train.run-field", String.join(".", path));
    }

    public Path path() {
        return files.directory();
    }

    public RunInfo info() {
        return info;
    }

    public RunStatus status() {
        return status;
    }

    /** The project file's text as it was run. */
    public Result<String> project() {
        try {
            return Result.of(Files.readString(files.project()));
        } catch (IOException cause) {
            return Result.failed(FileProblems.cannotRead(files.project(), cause));
        }
    }

    /** All rows, in the order in which they were recorded. */
    public Result<List<MetricsRow>> metrics() {
        return MetricsReader.read(files.metrics());
    }

    /** Weights of the best epoch. */
    public Result<TensorFile> best() {
        return Safetensors.read(files.best());
    }

    /** Weights as they were last. */
    public Result<TensorFile> last() {
        return Safetensors.read(files.last());
    }
}
