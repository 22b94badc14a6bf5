package org.netkiln.train.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netkiln.engine.Snapshot;
import org.netkiln.train.Change;
import org.netkiln.train.Checkpoint;
import org.netkiln.train.Conditions;
import org.netkiln.train.EpochSums;
import org.netkiln.train.Progress;
import org.netkiln.train.Watch;
import org.netkiln.train.metric.EpochMetrics;
import org.netkiln.train.schedule.Pace;
import org.netkiln.weights.HostTensor;
import org.netkiln.weights.Safetensors;

class CheckpointFileTest {
    private static final Snapshot SNAPSHOT = new Snapshot(
            Map.of("w", HostTensor.of(List.of(2), 0.1f, Float.MIN_VALUE), "n", HostTensor.ofLong(7)),
            Map.of("exp_avg/w", HostTensor.of(List.of(2), -0f, 3e38f)),
            9);

    @TempDir
    private Path folder;

    @Test
    void everyBitComesBack() throws IOException {
        Progress progress = new Progress(
                1,
                new EpochSums(3, 0.1 + 0.2, 4, 12, 1 / 3.0),
                9,
                new Pace(0.05, 0.035, 1, Map.of("best", 1e-300)),
                new Watch(OptionalDouble.of(2 / 3.0), 1, 0),
                Watch.START,
                Optional.of(EpochMetrics.of(0.7, 0.1).validated(0.6, 0.2)),
                List.of(new Change(4, "momentum", 0.5)),
                Math.PI);
        comesBack(new Checkpoint(new Conditions(4, 5, true, 22, "hash"), progress, SNAPSHOT));
    }

    @Test
    void theFirstOneComesBack() throws IOException {
        comesBack(new Checkpoint(new Conditions(4, 5, false, 22, ""), Progress.start(0.1), SNAPSHOT));
    }

    private void comesBack(Checkpoint checkpoint) throws IOException {
        Path file = folder.resolve("checkpoint.safetensors");
        CheckpointFile.Saved saved = new CheckpointFile.Saved(checkpoint, 123);
        CheckpointFile.write(Disk.real(), file, saved);
        assertThat(CheckpointFile.read(file).get()).isEqualTo(saved);
    }

    @Test
    void anotherVersionsIsRefused() throws IOException {
        Path file = folder.resolve("checkpoint.safetensors");
        Checkpoint checkpoint = new Checkpoint(new Conditions(4, 5, true, 22, ""), Progress.start(0.1), SNAPSHOT);
        String json = RunJson.write(CheckpointJson.of(checkpoint, 0));
        Safetensors.write(file, Map.of(), Map.of("netkiln", json.replace("\"checkpoint\":1", "\"checkpoint\":2")));
        assertThat(CheckpointFile.read(file).problems())
                .extracting(problem -> problem.message().key())
                .containsExactly("train.checkpoint-version");
    }
}
