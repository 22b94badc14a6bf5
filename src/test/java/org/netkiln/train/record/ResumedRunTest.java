package org.netkiln.train.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netkiln.problem.Result;
import org.netkiln.train.Change;
import org.netkiln.train.Checkpoint;
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
        RunKit.touch(directory);
        assertThat(metrics).hasContent(before);
    }

    @Test
    void metricsThatSomeoneHasCutGoOnAfterTheirLastWholeLine() throws IOException {
        Path directory = stopped();
        Path metrics = directory.resolve("metrics.csv");
        String before = Files.readString(metrics);
        Files.writeString(metrics, before.substring(0, before.length() - 3));
        RunKit.touch(directory);
        assertThat(metrics).hasContent(before.substring(0, before.lastIndexOf('\n', before.length() - 2) + 1));
    }

    @Test
    void whatAKilledProcessLeftOfAFileIsRemoved() throws IOException {
        Path directory = stopped();
        Files.writeString(directory.resolve(".best.safetensors.12-1.tmp"), "half");
        Files.writeString(directory.resolve("state/.checkpoint.safetensors.12-1.tmp"), "half");
        RunKit.touch(directory);
        assertThat(RunKit.content(directory).keySet()).noneMatch(name -> name.endsWith(".tmp"));
    }

    @Test
    void aRunThatEndedBeforeAnythingWasSavedBeginsAnew() {
        Path directory = folder.resolve("a");
        NewRun.create(directory, RunKit.PROJECT, RunKit.INFO).get().close();
        try (ResumedRun resumed = ResumedRun.open(directory).get()) {
            assertThat(resumed.checkpoint()).isEmpty();
            assertThat(resumed.project()).isEqualTo(RunKit.PROJECT);
        }
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
        try (ResumedRun first = ResumedRun.open(directory).get()) {
            assertThat(key(ResumedRun.open(directory))).isEqualTo("train.run-in-use");
        }
        RunKit.touch(directory);
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

    @Test
    void aRunThatIsOnlyOpenedStaysAsItWas() throws IOException {
        Path directory = stopped();
        Files.writeString(directory.resolve("metrics.csv"), "step,2,9", StandardOpenOption.APPEND);
        Map<String, ByteBuffer> before = RunKit.content(directory);
        try (ResumedRun run = ResumedRun.open(directory).get()) {
            assertThat(run.info().status()).isEqualTo(RunStatus.STOPPED);
        }
        assertThat(RunKit.content(directory)).isEqualTo(before);
        RunKit.touch(directory);
    }

    @Test
    void aResumedRunCannotBeDiscarded() {
        Path directory = stopped();
        try (ResumedRun run = ResumedRun.open(directory).get()) {
            run.goOn(RunKit.LATER).get().discard();
        }
        assertThat(RunKit.resume(directory, new TrainingKit())).isEqualTo(TrainingState.DONE);
    }

    @Test
    void whatIsDifferentFromNowOnIsWrittenDown() {
        Path directory = stopped();
        String longer = "{\"netkiln\": 1, \"name\": \"Longer\"}\n";
        try (ResumedRun run = ResumedRun.open(directory).get()) {
            ResumedRun.Changes changes = new ResumedRun.Changes(longer, Map.of("epochs", 5), run.checkpoint());
            run.goOn(RunKit.LATER, "cuda", changes).get().close();
        }
        RunRecord record = RunRecord.open(directory).get();
        assertThat(record.project().get()).isEqualTo(longer);
        assertThat(record.info().device()).isEqualTo("cuda");
        assertThat(record.info().overrides()).isEqualTo(Map.of("epochs", 3));
        assertThat(record.info().resumptions())
                .containsExactly(new Resumption("2024-05-02T11:30:00Z", 8, Map.of("epochs", 5)));
    }

    @Test
    void anotherLearningRateIsKeptEvenIfTheRunIsKilledAtOnce() {
        Path directory = stopped();
        try (ResumedRun run = ResumedRun.open(directory).get()) {
            Optional<Checkpoint> slower = run.checkpoint().map(saved -> saved.withLr(0.001));
            run.goOn(RunKit.LATER, "cpu", new ResumedRun.Changes(RunKit.PROJECT, Map.of(), slower))
                    .get()
                    .close();
        }
        TrainingKit kit = new TrainingKit();
        RunKit.resume(directory, kit);
        assertThat(kit.events(StepEnded.class).get(0).lr()).isEqualTo(0.001);
        try (ResumedRun run = ResumedRun.open(directory).get()) {
            assertThat(run.checkpoint().get().progress().changes()).containsExactly(new Change(8, "lr", 0.001));
        }
    }

    @Test
    void aRunWhoseValuesWereNotFiniteGoesOnFromItsLastEpoch() throws IOException {
        Path directory = folder.resolve("a");
        TrainingKit failing = new TrainingKit().secondsPerLook(40);
        failing.learner.poisonedAt(10);
        RunKit.train(directory, failing, Disk.real());
        try (ResumedRun run = ResumedRun.open(directory).get()) {
            assertThat(run.info().divergedAt()).isEqualTo(10);
            assertThat(run.checkpoint().get().progress().steps()).isEqualTo(6);
            run.goOn(RunKit.LATER).get().close();
        }
        assertThat(RunRecord.open(directory).get().info().divergedAt()).isNull();
        assertThat(Files.readAllLines(directory.resolve("metrics.csv"))).hasSize(1 + 6 + 1);
        RunKit.resume(directory, new TrainingKit());

        Path whole = folder.resolve("whole");
        RunKit.train(whole, new TrainingKit(), Disk.real());
        assertThat(RunKit.content(directory).get("last.safetensors"))
                .isEqualTo(RunKit.content(whole).get("last.safetensors"));
    }

    @Test
    void theLatestOfTwoCheckpointsCounts() {
        Path directory = stopped();
        try (ResumedRun run = ResumedRun.open(directory).get()) {
            assertThat(run.checkpoint().get().progress().steps()).isEqualTo(8);
        }
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
