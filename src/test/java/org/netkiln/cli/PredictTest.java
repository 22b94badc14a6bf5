package org.netkiln.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run says of pictures. It needs the run alone, not the dataset that the run was trained on. */
class PredictTest {
    @TempDir
    private Path folder;

    private Path data;
    private Path run;
    private Path picture;

    @BeforeEach
    void aTrainedRun() throws IOException {
        data = SmallFashion.in(folder.resolve("data"), 256, 64);
        run = folder.resolve("run");
        train(data);
        picture = folder.resolve("picture.png");
        ImageIO.write(new BufferedImage(40, 50, BufferedImage.TYPE_BYTE_GRAY), "png", picture.toFile());
    }

    @Test
    void everyClassHasAProbability() {
        Terminal.Outcome outcome = Terminal.run("predict", run, picture, "--json");

        assertThat(outcome.exit()).as(outcome.err().toString()).isZero();
        Map<String, Object> answer = JsonText.object(outcome.out().get(0));
        assertThat(answer).containsEntry("image", picture.toString()).containsKeys("class", "label");
        Map<?, ?> probabilities = (Map<?, ?>) answer.get("probabilities");
        assertThat(probabilities).hasSize(10);
        double sum = probabilities.values().stream()
                .mapToDouble(p -> ((Number) p).doubleValue())
                .sum();
        assertThat(sum).isCloseTo(1, within(1e-5));
    }

    @Test
    void theDatasetMayBeGone() throws IOException {
        Terminal.Outcome before = Terminal.run("predict", run, picture);
        Files.move(data, folder.resolve("elsewhere"));

        Terminal.Outcome after = Terminal.run("predict", run, picture);

        assertThat(after.exit()).as(after.err().toString()).isZero();
        assertThat(after.out()).isEqualTo(before.out());
    }

    @Test
    void aPictureThatCannotBeReadDoesNotKeepTheOthersFromBeingAnswered() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.png"), "no picture");

        Terminal.Outcome outcome = Terminal.run("predict", run, broken, picture, folder.resolve("none.png"));

        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.out()).singleElement().asString().startsWith(picture.toString());
        assertThat(outcome.err()).hasSize(2);
        assertThat(outcome.err().get(0)).contains("broken.png");
        assertThat(outcome.err().get(1)).contains("none.png");
    }

    @Test
    void aNetworkThatTellsNoClassesApartIsAskedForNumbers() throws IOException {
        run = folder.resolve("regression");
        String classifying = Files.readString(Path.of("presets/mlp-simple.json"));
        train(Files.writeString(folder.resolve("mse.json"), classifying.replace("cross_entropy", "mse")), data);

        Terminal.Outcome predicted = Terminal.run("predict", run, picture, "--json");
        assertThat(JsonText.object(predicted.out().get(0))).containsOnlyKeys("image", "prediction");

        Map<String, Object> evaluated =
                JsonText.object(Terminal.run("evaluate", run, "--json").out().get(0));
        assertThat(evaluated).containsEntry("accuracy", null).containsEntry("samples", 64);
        assertThat(Terminal.run("evaluate", run).out())
                .singleElement()
                .asString()
                .endsWith("over 64 samples");
    }

    @Test
    void aRunRemembersWhereItsDatasetLies() throws IOException {
        run = folder.resolve("relative");
        train(Path.of("").toAbsolutePath().relativize(data));

        Map<?, ?> training = (Map<?, ?>)
                JsonText.object(Files.readString(run.resolve("project.json"))).get("training");
        assertThat(training.get("dataset")).isEqualTo(data.toString());
    }

    @Test
    void aRunRemembersWhatItsDatasetHolds() throws IOException {
        Map<?, ?> dataset = (Map<?, ?>)
                JsonText.object(Files.readString(run.resolve("run.json"))).get("dataset");
        assertThat(dataset.get("shape")).isEqualTo(List.of(1, 28, 28));
        assertThat(dataset.get("classes")).isEqualTo(List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9"));
    }

    private void train(Path dataset) {
        train(Path.of("presets/mlp-simple.json"), dataset);
    }

    private void train(Path project, Path dataset) {
        Terminal.Outcome outcome = Terminal.run("train", project, "--data", dataset, "--epochs", 1, "--out", run);
        assertThat(outcome.exit()).as(outcome.err().toString()).isZero();
    }
}
