package org.netkiln.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A network that is compared with numbers has a loss and nothing else: no accuracy, no confusion. */
class RegressionTest {
    private static final String PROJECT =
            """
            {"netkiln": 1, "name": "Numbers",
             "nodes": [
               {"id": "input", "type": "input", "params": {"shape": [1, 28, 28]}},
               {"id": "flatten", "type": "flatten"},
               {"id": "fc", "type": "linear", "params": {"out_features": 10}},
               {"id": "output", "type": "output", "params": {"loss": "mse"}}],
             "wires": [["input", "flatten"], ["flatten", "fc"], ["fc", "output"]],
             "training": {"dataset": "fashion-mnist", "epochs": 1, "batch_size": 64, "optimizer": {"type": "sgd", "lr": 0.01}}}
            """;

    @TempDir
    private Path folder;

    private Path run;
    private Terminal.Outcome training;

    @BeforeEach
    void train() throws IOException {
        Path project = Files.writeString(folder.resolve("project.json"), PROJECT);
        Path data = SmallFashion.in(folder.resolve("data"), 200, 50);
        run = folder.resolve("run");
        training = Terminal.run("train", project, "--data", data, "--out", run, "--json");
        assertThat(training.exit()).as(training.err().toString()).isZero();
    }

    @Test
    void trainingTellsAndRecordsTheLossAlone() throws IOException {
        assertThat(JsonText.object(training.out().get(0)))
                .containsEntry("accuracy", null)
                .containsEntry("val_accuracy", null)
                .containsKey("val_loss");
        assertThat(Files.readAllLines(run.resolve("metrics.csv")))
                .filteredOn(row -> row.startsWith("epoch"))
                .singleElement()
                .satisfies(row -> assertThat(row.split(",", -1)[4]).isEmpty());
        assertThat(JsonText.object(Files.readString(run.resolve("run.json"))).get("results"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                .doesNotContainKeys("accuracy", "val_accuracy");
    }

    @Test
    void evaluationTellsTheLossAlone() {
        Map<String, Object> result =
                JsonText.object(Terminal.run("evaluate", run, "--json").out().get(0));
        List<String> words = Terminal.run("evaluate", run).out();

        assertThat(result)
                .containsEntry("accuracy", null)
                .containsEntry("confusion", null)
                .containsEntry("samples", 50)
                .containsKey("loss");
        assertThat(words).singleElement().asString().matches("loss 0\\.\\d{4}  over 50 samples");
    }
}
