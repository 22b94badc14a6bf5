package org.netkiln.train.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netkiln.problem.Result;
import org.netkiln.text.Messages;
import org.netkiln.train.LineLearner;
import org.netkiln.train.TrainingKit;
import org.netkiln.train.event.TrainingEvent;

class RunRecordTest {
    @TempDir
    private Path folder;

    @Test
    void aRunLeavesProjectRecordMetricsWeightsAndState() {
        assertThat(RunKit.content(trained("a")))
                .containsOnlyKeys(
                        "project.json",
                        "run.json",
                        "metrics.csv",
                        "best.safetensors",
                        "last.safetensors",
                        "state/checkpoint.safetensors");
    }

    @Test
    void theRecordSaysWhatWasRun() throws IOException {
        assertThat(Files.readString(trained("a").resolve("run.json")))
                .startsWith(
                        """
                        {
                          "run" : 1,
                          "name" : "Line",
                          "started" : "2024-05-01T10:00:00Z",
                          "status" : "done",
                          "seed" : 5,
                          "dataset" : {
                            "name" : "line",
                            "hash" : "hash",
                            "shape" : [ 3 ],
                            "classes" : [ "low", "high" ]
                          },
                          "versions" : {
                            "netkiln" : "1.0"
                          },
                          "device" : "cpu",
                          "threads" : 2,
                          "overrides" : {
                            "epochs" : 3
                          },
                        """);
    }

    @Test
    void theRecordSaysWhatCameOfIt() {
        RunRecord record = RunRecord.open(trained("a")).get();
        assertThat(record.status()).isEqualTo(RunStatus.DONE);
        assertThat(record.project().get()).isEqualTo(RunKit.PROJECT);
        assertThat(record.info().results()).satisfies(results -> {
            assertThat(results.epochs()).isEqualTo(3);
            assertThat(results.steps()).isEqualTo(18);
            assertThat(results.bestBy()).isEqualTo("val_accuracy");
        });
    }

    @Test
    void theRecordSaysInWordsWhyItFailed() {
        TrainingKit kit = new TrainingKit();
        kit.learner.poisonedAt(3);
        Path directory = folder.resolve("a");
        RunKit.train(directory, kit, Disk.real());
        RunRecord record = RunRecord.open(directory).get();
        assertThat(record.status()).isEqualTo(RunStatus.FAILED);
        assertThat(record.info().failure()).isEqualTo("NaN");
        assertThat(record.info().divergedAt()).isEqualTo(3);
    }

    @Test
    void theLastWeightsAreThoseOfTheLearner() {
        TrainingKit kit = new TrainingKit();
        Path directory = folder.resolve("a");
        RunKit.train(directory, kit, Disk.real());
        RunRecord record = RunRecord.open(directory).get();
        assertThat(record.last().get().tensors()).isEqualTo(kit.learner.parameters());
        assertThat(record.best().get().tensors()).containsOnlyKeys(LineLearner.WEIGHT, LineLearner.BIAS);
    }

    @Test
    void metricsHaveARowForEachStepAndEachEpoch() {
        TrainingKit kit = new TrainingKit();
        Path directory = folder.resolve("a");
        RunKit.train(directory, kit, Disk.real());
        List<MetricsRow> rows = RunRecord.open(directory).get().metrics().get();
        assertThat(rows).hasSize(18 + 3);
        assertThat(rows.get(0))
                .isEqualTo(
                        MetricsRow.of(kit.events(TrainingEvent.StepEnded.class).get(0)));
        assertThat(rows.get(6))
                .isEqualTo(
                        MetricsRow.of(kit.events(TrainingEvent.EpochEnded.class).get(0)));
    }

    @Test
    void aRowIsPlainNumbers() {
        TrainingEvent.StepEnded step = new TrainingEvent.StepEnded(7, 2, 1.5, OptionalInt.of(3), 4, 0.001, 12.25);
        assertThat(MetricsRow.of(step).toCsv()).isEqualTo("step,2,7,1.5,0.75,,,0.001,12.25,");
    }

    @Test
    void withoutClassesARowHasNoAccuracy() {
        TrainingEvent.StepEnded step = new TrainingEvent.StepEnded(7, 2, 1.5, OptionalInt.empty(), 4, 0.001, 12.25);
        assertThat(MetricsRow.of(step).toCsv()).isEqualTo("step,2,7,1.5,,,,0.001,12.25,");
        assertThat(MetricsRow.parse("step,2,7,1.5,,,,0.001,12.25,")).isEqualTo(MetricsRow.of(step));
    }

    @Test
    void aNetworkWithoutClassesHasNoAccuracyInItsRecord() {
        Path directory = folder.resolve("a");
        RunKit.train(directory, new TrainingKit().regression(), Disk.real());
        RunResults results = RunRecord.open(directory).get().info().results();
        assertThat(results.accuracy()).isNull();
        assertThat(results.valAccuracy()).isNull();
        assertThat(results.valLoss()).isNotNull();
        assertThat(results.bestBy()).isEqualTo("val_loss");
    }

    @Test
    void aLastLineThatIsNotWholeIsLeftOut() throws IOException {
        Path metrics = trained("a").resolve("metrics.csv");
        Files.writeString(metrics, Files.readString(metrics) + "step,4,19,0.3");
        assertThat(MetricsReader.read(metrics).get()).hasSize(21);
    }

    @Test
    void aDamagedRowIsNamedByItsLine() throws IOException {
        Path metrics = trained("a").resolve("metrics.csv");
        Files.writeString(metrics, Files.readString(metrics).replaceFirst("step,1,3,[^,]*", "step,1,3,abc"));
        assertThat(MetricsReader.read(metrics).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message().args()).containsExactly(metrics.toString(), 4));
    }

    @Test
    void aMissingDirectoryIsAProblem() {
        assertThat(key(RunRecord.open(folder.resolve("none")))).isEqualTo("train.run-missing");
    }

    @Test
    void aDirectoryWithoutARunIsAProblem() {
        assertThat(key(RunRecord.open(folder))).isEqualTo("train.not-a-run");
    }

    @Test
    void aDamagedRecordIsNamedWithItsLine() throws IOException {
        Path directory = trained("a");
        Path info = directory.resolve("run.json");
        Files.writeString(info, Files.readString(info).substring(0, 40));
        assertThat(RunRecord.open(directory).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.message().key()).isEqualTo("train.run-damaged");
            assertThat(problem.message().args().subList(0, 2)).containsExactly(info.toString(), 4);
        });
    }

    @Test
    void aRecordThatLacksSomethingIsDamaged() throws IOException {
        Path directory = trained("a");
        Files.writeString(directory.resolve("run.json"), "{\"run\": 1}");
        assertThat(words(RunRecord.open(directory)))
                .endsWith("is damaged in line 1: name is missing or cannot be read");
    }

    @Test
    void aFieldOfTheWrongTypeIsNamed() throws IOException {
        Path directory = trained("a");
        Path info = directory.resolve("run.json");
        Files.writeString(info, Files.readString(info).replaceFirst("\"steps\" : \\d+", "\"steps\" : \"many\""));
        assertThat(words(RunRecord.open(directory))).endsWith("results.steps is missing or cannot be read");
    }

    @Test
    void aRecordThatIsCutOffSaysSo() throws IOException {
        Path directory = trained("a");
        Path info = directory.resolve("run.json");
        String whole = Files.readString(info);
        for (int length = 0; length < whole.length() - 2; length++) {
            Files.writeString(info, whole.substring(0, length));
            assertThat(words(RunRecord.open(directory))).endsWith("it is cut off or no JSON");
        }
    }

    @Test
    void aRecordWithoutThreadsIsDamaged() throws IOException {
        Path directory = trained("a");
        Path info = directory.resolve("run.json");
        Files.writeString(info, Files.readString(info).replace("\"threads\" : 2", "\"threads\" : 0"));
        assertThat(words(RunRecord.open(directory))).contains("threads");
    }

    @Test
    void aRecordOfALaterVersionWithMoreInItIsRead() throws IOException {
        Path directory = trained("a");
        Path info = directory.resolve("run.json");
        Files.writeString(info, Files.readString(info).replaceFirst("\\{", "{\"mood\": \"good\","));
        assertThat(RunRecord.open(directory).get().info().name()).isEqualTo("Line");
    }

    @Test
    void missingWeightsAreAProblem() throws IOException {
        Path directory = trained("a");
        Files.delete(directory.resolve("best.safetensors"));
        assertThat(key(RunRecord.open(directory).get().best())).isEqualTo("file.missing");
    }

    @Test
    void aRunThatNoProcessHoldsWasInterrupted() {
        Path directory = folder.resolve("a");
        RunDirectory run = NewRun.create(directory, RunKit.PROJECT, RunKit.INFO).get();
        assertThat(RunRecord.open(directory).get().status()).isEqualTo(RunStatus.RUNNING);
        run.close();
        assertThat(RunRecord.open(directory).get().status()).isEqualTo(RunStatus.INTERRUPTED);
    }

    @Test
    void allRunsOfAFolderAreListedAndWhatIsNoRunIsPassedOver() throws IOException {
        trained("a");
        Path later = trained("b").resolve("run.json");
        Files.writeString(later, Files.readString(later).replace("10:00:00Z", "10:00:00.5Z"));
        Files.createDirectories(folder.resolve("pictures"));
        Files.writeString(folder.resolve("notes.txt"), "");
        Files.createDirectories(folder.resolve("broken"));
        Files.writeString(folder.resolve("broken/run.json"), "{");
        RunList list = RunList.in(folder).get();
        assertThat(list.runs())
                .extracting(run -> run.path().getFileName().toString())
                .containsExactly("b", "a");
        assertThat(list.damaged()).hasSize(1);
    }

    @Test
    void aFileHasNoRunsAndIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "");
        assertThat(words(RunList.in(file))).isEqualTo(file + " is a file, not a directory");
    }

    @Test
    void aFolderThatIsNotThereHasNoRuns() {
        assertThat(RunList.in(folder.resolve("none")).get().runs()).isEmpty();
    }

    private Path trained(String name) {
        Path directory = folder.resolve(name);
        RunKit.train(directory, new TrainingKit(), Disk.real());
        return directory;
    }

    private static String words(Result<?> result) {
        assertThat(result.problems()).hasSize(1);
        return new Messages(Locale.ENGLISH).render(result.problems().get(0).message());
    }

    private static String key(Result<?> result) {
        assertThat(result.isOk()).isFalse();
        return result.problems().get(0).message().key();
    }
}
