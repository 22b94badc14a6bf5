package org.netkiln.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netkiln.check.Checker;
import org.netkiln.check.Report;
import org.netkiln.layer.Catalogue;
import org.netkiln.project.ProjectFile;
import org.netkiln.weights.Safetensors;

/**
 * From the same weights and batches, the loss of each of the first 50 steps is PyTorch's: for every preset, a residual and an
 * inception-like network, on the command line and on the real images.
 */
class TrajectoryTest {
    private static final Path REFERENCE = Path.of("src/test/resources/reference/trajectories");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lenet",
                "lenet-batchnorm",
                "mlp-simple",
                "mlp-activation",
                "mlp-batchnorm",
                "cnn-mnist",
                "residual",
                "inception"
            })
    void lossesOfFiftyStepsArePyTorchs(String name) throws IOException {
        Map<String, Object> reference = JsonText.object(Files.readString(REFERENCE.resolve(name + ".json")));
        Path project = Path.of((String) reference.get("network"));
        Report report = new Checker(Catalogue.load())
                .check(ProjectFile.read(project).get().network());
        Path init = folder.resolve("init.safetensors");
        Safetensors.write(init, GeneratedWeights.of(report), Map.of());

        Terminal.Outcome outcome = Terminal.run(
                "train",
                project,
                "--init",
                init,
                "--no-shuffle",
                "--steps",
                50,
                "--json",
                "--out",
                folder.resolve("run"));

        assertThat(outcome.exit()).as(outcome.err().toString()).isZero();
        Map<Integer, Double> losses = Terminal.losses(outcome);
        assertThat(losses).hasSize(50);
        List<?> expected = (List<?>) reference.get("losses");
        for (int step = 1; step <= 50; step++) {
            double pytorch = ((Number) expected.get(step - 1)).doubleValue();
            assertThat(losses.get(step)).as("step " + step).isCloseTo(pytorch, within(1e-3 * pytorch));
        }
    }

    @Test
    void parametersAreCountedAsPyTorchCountsThem() throws IOException {
        Map<String, Object> reference = JsonText.object(Files.readString(REFERENCE.resolve("lenet.json")));
        Report report = new Checker(Catalogue.load())
                .check(ProjectFile.read(Path.of("presets/lenet.json")).get().network());

        assertThat(report.parameters()).isEqualTo(((Number) reference.get("parameters")).longValue());
    }

    @Test
    void generatedWeightsAreThoseOfTheReference() {
        assertThat(GeneratedWeights.uniform("conv1.weight", 3, 0.2))
                .containsExactly(0.018029977f, 0.09806468f, -0.19083133f);
    }
}
