package org.netkiln.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netkiln.project.ProjectFile;
import org.netkiln.reference.Npz;
import org.netkiln.weights.HostTensor;
import org.netkiln.weights.Safetensors;

/**
 * A run taken away in every form; what was written is read back before it is called done. The network has 784 · 300 + 300 =
 * 235,500 and, in all, 266,610 weights.
 */
class ExportTest {
    private static final List<String> NAMES =
            List.of("fc1.weight", "fc1.bias", "fc2.weight", "fc2.bias", "fc3.weight", "fc3.bias");

    @TempDir
    private Path folder;

    private Path data;
    private Path run;

    @BeforeEach
    void aTrainedRun() throws IOException {
        data = SmallFashion.in(folder.resolve("data"), 256, 64);
        run = folder.resolve("run");
        Terminal.Outcome outcome =
                Terminal.run("train", Path.of("presets/mlp-simple.json"), "--data", data, "--epochs", 1, "--out", run);
        assertThat(outcome.exit()).as(outcome.err().toString()).isZero();
    }

    @Test
    void safetensorsHoldTheBestWeightsAndGiveTheSameOutputs() {
        Path file = folder.resolve("mlp.safetensors");

        Map<String, Object> told = export("safetensors", file);

        assertThat(told)
                .containsEntry("format", "safetensors")
                .containsEntry("path", file.toString())
                .containsEntry("tensors", 6)
                .containsEntry("samples", 8)
                .containsEntry("samples_from", "test")
                .containsEntry("largest_difference", 0.0);
        assertThat(Safetensors.read(file).get().tensors())
                .isEqualTo(
                        Safetensors.read(run.resolve("best.safetensors")).get().tensors());
    }

    @Test
    void npzHoldsTheSameNumbers() throws IOException {
        Path file = folder.resolve("mlp.npz");

        assertThat(export("npz", file)).containsEntry("largest_difference", 0.0);

        Map<String, HostTensor> best =
                Safetensors.read(run.resolve("best.safetensors")).get().tensors();
        Npz read = Npz.read(file);
        assertThat(read.arrays()).containsOnlyKeys(NAMES);
        float first = best.get("fc1.weight").floats().get(0);
        assertThat(read.get("fc1.weight").values()[0]).isEqualTo(first);
    }

    @Test
    void withoutItsDatasetANetworkIsAskedOfRandomSamples() throws IOException {
        Files.move(data, folder.resolve("elsewhere"));

        assertThat(export("npz", folder.resolve("mlp.npz")))
                .containsEntry("samples_from", "random")
                .containsEntry("largest_difference", 0.0);
    }

    @Test
    void theProjectTellsWhereItsDatasetLies() {
        Path file = folder.resolve("mlp.netkiln.json");

        export("project", file);

        assertThat(ProjectFile.read(file).get().training()).containsEntry("dataset", data.toString());
    }

    @Test
    void thePicturesShowTheNetwork() throws IOException {
        Path svg = folder.resolve("mlp.svg");
        Path png = folder.resolve("mlp.png");
        export("svg", svg);
        export("png", png);

        assertThat(Files.readString(svg)).as("svg").contains("<g id='fc1'>", ">235,500<");
        assertThat(ImageIO.read(png.toFile()).getWidth()).isGreaterThan(1000);
    }

    @Test
    void aProjectThatWasNotTrainedGivesTheWeightsThatTrainingBeginsWith() {
        Path file = folder.resolve("start.safetensors");
        Path project = Path.of("presets/mlp-simple.json");
        Terminal.Outcome outcome = Terminal.run("export", project, "--to", "safetensors", "--out", file);
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.onlyError()).contains("not trained");

        assertThat(firstLoss(project, "--init", file)).isEqualTo(firstLoss(project));
    }

    private Map<Integer, Double> firstLoss(Path project, Object... more) {
        Path out = folder.resolve("steps-" + more.length);
        List<Object> words =
                new ArrayList<>(List.of("train", project, "--data", data, "--steps", 1, "--json", "--out", out));
        words.addAll(List.of(more));
        return Terminal.losses(Terminal.run(words.toArray()));
    }

    @Test
    void intoAFolderAFileWithTheProjectsNameIsWritten() {
        Terminal.Outcome outcome = Terminal.run("export", run, "--to", "npz", "--out", folder);

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out().get(0)).contains("6 tensors", "266,610 numbers");
        assertThat(outcome.out().get(1)).contains("8 test images", "largest difference 0");
        assertThat(folder.resolve(
                        ProjectFile.read(run.resolve("project.json")).get().name() + ".npz"))
                .exists();
    }

    @Test
    void aFileThatIsThereIsKeptUnlessForced() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.npz"), "mine");

        Terminal.Outcome refused = Terminal.run("export", run, "--to", "npz", "--out", file);
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.onlyError()).contains("mine.npz", "--force");
        assertThat(file).hasContent("mine");

        assertThat(Terminal.run("export", run, "--to", "npz", "--out", file, "--force")
                        .exit())
                .isZero();
        assertThat(Files.size(file)).isGreaterThan(800_000);
    }

    @Test
    void aPlaceThatIsNotThereIsNamed() {
        Terminal.Outcome outcome = Terminal.run("export", run, "--to", "svg", "--out", folder.resolve("no/x.svg"));

        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.onlyError()).contains("x.svg", "directory does not exist");
    }

    @Test
    void anUnknownFormatIsAnsweredWithTheKnownOnes() {
        Terminal.Outcome outcome = Terminal.run("export", run, "--to", "hdf5", "--out", folder.resolve("x"));

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.onlyError()).contains("hdf5", "safetensors, npz, project, svg, png");
    }

    @Test
    void aMissingRunIsNamed() {
        Terminal.Outcome outcome = Terminal.run("export", folder.resolve("none"), "--to", "npz", "--out", folder);

        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.onlyError()).contains("none", "does not exist");
    }

    @Test
    void chineseIsSpoken() {
        Terminal.Outcome outcome = Terminal.runIn(
                Locale.SIMPLIFIED_CHINESE, "export", run, "--to", "npz", "--out", folder.resolve("mlp.npz"));

        assertThat(outcome.out().get(1)).contains("最大差异 0");
    }

    private Map<String, Object> export(String format, Path file) {
        Terminal.Outcome outcome = Terminal.run("export", run, "--to", format, "--out", file, "--json");
        assertThat(outcome.exit()).as(outcome.err().toString()).isZero();
        return JsonText.object(outcome.out().get(0));
    }
}
