package org.netkiln.train.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netkiln.problem.Result;
import org.netkiln.train.TrainingKit;
import org.netkiln.train.TrainingState;
import org.netkiln.train.event.TrainingEvent;
import org.netkiln.train.event.TrainingEvent.StepEnded;

class ResumedRunTest {
    @TempDir
    private Path folder;

    @Test
    void whatWasRecordedAfterTheCheckpointIsCutOff() throws IOException {
        Path directory = stopped();
        Path metrics = directory.resolve("metrics.csv");
        String before = Files.readString(metrics);
        Files.writeString(metrics, before + "step,2,9,0.1,0.1,,,0.1,1.0,\nstep,2,1");
        ResumedRun.open(directory).get().directory().close();
        assertThat(metrics).hasContent(before);
    }

    @Test
    void metricsThatSomeoneHasCutGoOnAfterTheirLastWholeLine() throws IOException {
        Path directory = stopped();
        Path metrics = directory.resolve("metrics.csv");
        String before = Files.readString(metrics);
        Files.writeString(metrics, before.substring(0, before.length() - 3));
        ResumedRun.open(directory).get().directory().close();
        assertThat(metrics).hasContent(before.substring(0, before.lastIndexOf('\n', before.length() - 2) + 1));
    }

    @Test
    void whatAKilledProcessLeftOfAFileIsRemoved() throws IOException {
        Path directory = stopped();
        Files.writeString(directory.resolve(".best.safetensors.12-1.tmp"), "half");
        Files.writeString(directory.resolve("state/.checkpoint.safetensors.12-1.tmp"), "half");
        ResumedRun.open(directory).get().directory().close();
        assertThat(RunKit.content(directory).keySet()).noneMatch(name -> name.endsWith(".tmp"));
    }

    @Test
    void aRunThatEndedBeforeAnythingWasSavedBeginsAnew() {
        Path directory = folder.resolve("a");
        NewRun.create(directory, RunKit.PROJECT, RunKit.INFO).get().close();
        ResumedRun resumed = ResumedRun.open(directory).get();
        resumed.directory().close();
        assertThat(resumed.checkpoint()).isEmpty();
        assertThat(resumed.project()).isEqualTo(RunKit.PROJECT);
    }

    @Test
    void aDamagedCheckpointIsAProblemAndChangesNothing() throws IOException {
        Path directory = stopped();
        Path checkpoint = directory.resolve("state/checkpoint.safetensors");
        byte[] bytes = Files.readAllBytes(checkpoint);
        Files.write(checkpoint, Arrays.copyOf(bytes, bytes.length - 1));
        Map<String, ByteBuffer> before = RunKit.content(directory);
        assertThat(key(ResumedRun.open(directory))).isEqualTo("safetensors.bad");
        assertThat(RunKit.content(directory)).isEqualTo(before);
    }

    @Test
    void safetensorsThatAreNoCheckpointAreAProblem() throws IOException {
        Path directory = stopped();
        Files.copy(
                directory.resolve("last.safetensors"),
                directory.resolve("state/checkpoint.safetensors"),
                StandardCopyOption.REPLACE_EXISTING);
        assertThat(key(ResumedRun.open(directory))).isEqualTo("train.checkpoint-damaged");
    }

    @Test
    void aMissingProjectIsAProblem() throws IOException {
        Path directory = stopped();
        Files.delete(directory.resolve("project.json"));
        assertThat(key(ResumedRun.open(directory))).isEqualTo("file.missing");
    }

    @Test
    void aRunInUseIsRefused() {
        Path directory = stopped();
        RunDirectory first = ResumedRun.open(directory).get().directory();
        assertThat(key(ResumedRun.open(directory))).isEqualTo("train.run-in-use");
        first.close();
        ResumedRun.open(directory).get().directory().close();
    }

    @Test
    void aFullDiskEndsTheRunAndLeavesTheLastCheckpoint() {
        Path directory = folder.resolve("full");
        TrainingKit kit = new TrainingKit();
        assertThat(RunKit.train(directory, kit, BreakingDisk.full(12))).isEqualTo(TrainingState.FAILED);
        assertThat(kit.event(TrainingEvent.Failed.class).problem().message().key())
                .isEqualTo("file.disk-full");

        Path whole = folder.resolve("whole");
        RunKit.train(whole, new TrainingKit(), Disk.real());
        RunKit.resume(directory, new TrainingKit());
        assertThat(RunKit.content(directory)).isEqualTo(RunKit.content(whole));
    }

    @Test
    void aRunThatCannotWriteItsMetricsStillSaysThatItFailed() throws IOException {
        Path directory = folder.resolve("a");
        RunDirectory run = NewRun.create(directory, RunKit.PROJECT, RunKit.INFO).get();
        TrainingKit kit = new TrainingKit().reacting((event, control) -> {
            if (event instanceof StepEnded step && step.step() == 1) {
                directory.resolve("metrics.csv").toFile().delete();
            }
        });
        try (run) {
            assertThat(kit.run(run)).isEqualTo(TrainingState.FAILED);
        }
        assertThat(RunRecord.open(directory).get().status()).isEqualTo(RunStatus.FAILED);
    }

    private Path stopped() {
        Path directory = folder.resolve("a");
        TrainingKit kit = new TrainingKit().reacting((event, control) -> {
            if (event instanceof StepEnded step && step.step() == 8) {
                control.stop();
            }
        });
        RunKit.train(directory, kit, Disk.real());
        return directory;
    }

    private static String key(Result<?> result) {
        assertThat(result.isOk()).isFalse();
        return result.problems().get(0).message().key();
    }
}
