package org.netkiln.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netkiln.weights.HostTensor;
import org.netkiln.weights.Safetensors;

/** What can be said differently when a run goes on, what cannot, and what it leaves when it fails. 4 steps are an epoch. */
class GoingOnTest {
    @TempDir
    private Path folder;

    private Path run;
    private Path data;

    @BeforeEach
    void data() throws IOException {
        data = SmallFashion.in(folder.resolve("data"), 256, 64);
        run = folder.resolve("run");
    }

    @Test
    void moreEpochsAreRememberedByTheRun() throws IOException {
        train("--epochs", 1);
        succeeds("train", "--resume", run, "--epochs", 3, "--steps", 6);
        succeeds("train", "--resume", run, "--steps", 99);

        assertThat(json("project.json").get("training")).asString().contains("epochs=3");
        assertThat(resumptions())
                .extracting(it -> it.get("step"), it -> it.get("overrides"))
                .containsExactly(tuple(4, Map.of("epochs", 3, "steps", 6)), tuple(6, Map.of("steps", 99)));
        assertThat(steps()).isEqualTo(12);
    }

    @Test
    void aRunThatIsOverIsLeftAloneAndSaysSo() throws IOException {
        train("--epochs", 1);
        Map<String, String> before = contents();

        Terminal.Outcome outcome = succeeds("train", "--resume", run);

        assertThat(outcome.onlyError()).contains("nothing is left to do", "--epochs N");
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void anotherLearningRateHoldsFromThereOn() throws IOException {
        train("--epochs", 1);
        succeeds("train", "--resume", run, "--epochs", 2, "--lr", 0.125);

        assertThat(rows("step"))
                .extracting(row -> row[7])
                .containsExactly("0.01", "0.01", "0.01", "0.01", "0.125", "0.125", "0.125", "0.125");
        assertThat(resumptions())
                .extracting(it -> it.get("overrides"))
                .containsExactly(Map.of("epochs", 2, "optimizer", Map.of("lr", 0.125)));
    }

    @Test
    void aLearningRateThatIsNoneIsRefusedAndTheRunStaysAsItWas() throws IOException {
        train("--epochs", 1);
        Map<String, String> before = contents();

        assertThat(fails(1, "train", "--resume", run, "--epochs", 2, "--lr", -1))
                .contains("training.optimizer.lr", "-1");
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void whatTheBitsFollowFromCannotChange() {
        train("--epochs", 1);

        assertThat(fails(2, "train", "--resume", run, "--batch", 32, "--seed", 7))
                .contains("--batch, --seed", "train " + run + "/project.json --init " + run + "/last.safetensors");
    }

    @Test
    void aRunWhoseDatasetIsGoneStaysAsItWas() throws IOException {
        train("--epochs", 1);
        Map<String, String> before = contents();
        Files.move(data, folder.resolve("elsewhere"));

        assertThat(fails(1, "train", "--resume", run, "--epochs", 2)).contains(data.toString());
        assertThat(contents()).isEqualTo(before);

        Files.move(folder.resolve("elsewhere"), data);
        succeeds("train", "--resume", run, "--epochs", 2);
    }

    @Test
    void aRunWhoseDatasetChangedStaysAsItWas() throws IOException {
        train("--epochs", 1);
        Map<String, String> before = contents();
        SmallFashion.in(data, 200, 64);

        assertThat(fails(1, "train", "--resume", run, "--epochs", 2)).contains("training.dataset");
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void aTrainingThatBlowsUpSaysHowToGoOnAndDoesNotGoOnInTheSameWay() throws IOException {
        Terminal.Outcome failed = train(run, "--lr", 1e20);

        assertThat(failed.exit()).isEqualTo(1);
        assertThat(failed.err().get(1))
                .contains("no longer finite", "Set training.optimizer.lr to 1.0E19", "training.clip_norm");
        assertThat(failed.err().get(2)).contains("back at its start", "train --resume " + run + " --lr 1.0E19");
        assertThat(fails(1, "train", "--resume", run)).contains("--lr", "1.0E20");
        succeeds("train", "--resume", run, "--lr", 0.01, "--steps", 2);
        assertThat(steps()).isEqualTo(2);
        for (String file : List.of("last.safetensors", "best.safetensors", "project.json", "metrics.csv")) {
            assertThat(run.resolve(file)).isNotEmptyFile();
        }
    }

    @Test
    void epochsSaidLaterCountMoreThanStepsSaidBefore() throws IOException {
        train("--steps", 2);
        succeeds("train", "--resume", run, "--epochs", 2);
        assertThat(steps()).isEqualTo(8);
    }

    @Test
    void aTrainingThatFailsBeforeItsFirstStepLeavesNoDirectory() throws IOException {
        train("--epochs", 1);
        Path init = folder.resolve("broken.safetensors");
        Map<String, HostTensor> weights = new LinkedHashMap<>();
        Safetensors.read(run.resolve("last.safetensors"))
                .get()
                .tensors()
                .forEach((name, tensor) -> weights.put(name, notANumber(tensor)));
        Safetensors.write(init, weights, Map.of());

        Terminal.Outcome failed = train(folder.resolve("deep/out"), "--init", init);

        assertThat(failed.exit()).isEqualTo(1);
        assertThat(failed.err()).hasSize(2).last().asString().contains("no longer finite");
        assertThat(folder.resolve("deep")).doesNotExist();
    }

    private static HostTensor notANumber(HostTensor tensor) {
        float[] values = tensor.toFloats();
        Arrays.fill(values, Float.NaN);
        return HostTensor.of(tensor.sizes(), values);
    }

    private void train(Object... options) {
        Terminal.Outcome outcome = train(run, options);
        assertThat(outcome.exit()).as(outcome.err().toString()).isZero();
    }

    private Terminal.Outcome train(Path out, Object... options) {
        return Terminal.run(
                Stream.concat(Stream.of("train", "mlp-simple", "--data", data, "--out", out), Stream.of(options))
                        .toArray());
    }

    private static Terminal.Outcome succeeds(Object... words) {
        Terminal.Outcome outcome = Terminal.run(words);
        assertThat(outcome.exit()).as(outcome.err().toString()).isZero();
        return outcome;
    }

    private static String fails(int exit, Object... words) {
        Terminal.Outcome outcome = Terminal.run(words);
        assertThat(outcome.exit()).as(outcome.err().toString()).isEqualTo(exit);
        return outcome.onlyError();
    }

    private Map<String, Object> json(String file) throws IOException {
        return JsonText.object(Files.readString(run.resolve(file)));
    }

    @SuppressWarnings("unchecked") // a list of JSON objects
    private List<Map<String, Object>> resumptions() throws IOException {
        return (List<Map<String, Object>>) json("run.json").get("resumptions");
    }

    private int steps() throws IOException {
        return rows("step").size();
    }

    private List<String[]> rows(String kind) throws IOException {
        return Files.readAllLines(run.resolve("metrics.csv")).stream()
                .map(row -> row.split(",", -1))
                .filter(row -> row[0].equals(kind))
                .toList();
    }

    /** Every file of the run but its lock, as text. */
    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(run)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("lock"))
                    .toList()) {
                contents.put(file.toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }
}
