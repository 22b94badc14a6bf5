package org.netkiln.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netkiln.weights.Safetensors;

/** A group that is repeated three times is trained like the three copies drawn one by one. */
class RepeatedGroupTest {
    private static final String AROUND =
            """
            {"nodes": [
                {"id": "input", "type": "input", "params": {"shape": [1, 28, 28]}},
                {"id": "flatten", "type": "flatten"},
                {"id": "first", "type": "linear", "params": {"out_features": 12}},
                %s
                {"id": "last", "type": "linear", "params": {"out_features": 10}},
                {"id": "output", "type": "output", "params": {"loss": "cross_entropy"}}],
             "wires": [["input", "flatten"], ["flatten", "first"], %s, ["last", "output"]],
             "groups": [%s],
             "training": {"epochs": 1, "batch_size": 32, "seed": 3, "optimizer": {"type": "sgd", "lr": 0.1},
                          "frozen": [%s]}}
            """;

    @TempDir
    private Path folder;

    private Path data;

    @BeforeEach
    void data() throws IOException {
        data = SmallFashion.in(folder.resolve("data"), 128, 32);
    }

    @Test
    void itsWeightsHaveTheCopiesNamesAndTheSameBits() throws IOException {
        String repeated = AROUND.formatted(
                block("block1"),
                "[\"first\", \"block1.fc\"], " + inside("block1") + ", [\"block1.add\", \"last\"], "
                        + "[\"first\", \"block1.add:1\"]",
                "{\"id\": \"block1\", \"members\": [\"block1.fc\", \"block1.act\", \"block1.add\"], \"repeat\": 3}",
                "\"block1.fc.bias\"");
        String byHand = AROUND.formatted(
                block("block1.0") + block("block1.1") + block("block1.2"),
                "[\"first\", \"block1.0.fc\"], " + inside("block1.0") + ", [\"first\", \"block1.0.add:1\"], "
                        + "[\"block1.0.add\", \"block1.1.fc\"], " + inside("block1.1")
                        + ", [\"block1.0.add\", \"block1.1.add:1\"], "
                        + "[\"block1.1.add\", \"block1.2.fc\"], " + inside("block1.2")
                        + ", [\"block1.1.add\", \"block1.2.add:1\"], [\"block1.2.add\", \"last\"]",
                "",
                "\"block1.0.fc.bias\", \"block1.1.fc.bias\", \"block1.2.fc.bias\"");

        Path one = train("repeated", repeated);
        Path other = train("by-hand", byHand);

        assertThat(Safetensors.read(one).get().tensors().keySet())
                .contains("block1.0.fc.weight", "block1.1.fc.weight", "block1.2.fc.weight")
                .doesNotContain("block1.fc.weight");
        assertThat(one).hasSameBinaryContentAs(other);
    }

    private Path train(String name, String project) throws IOException {
        Path file = folder.resolve(name + ".json");
        Files.writeString(file, project);
        Path run = folder.resolve(name);
        Terminal.Outcome outcome = Terminal.run("train", file, "--data", data, "--out", run);
        assertThat(outcome.exit()).as(outcome.err().toString()).isZero();
        return run.resolve("last.safetensors");
    }

    private static String block(String name) {
        return """
                {"id": "%1$s.fc", "type": "linear", "params": {"out_features": 12}},
                {"id": "%1$s.act", "type": "relu"},
                {"id": "%1$s.add", "type": "add"},
                """
                .formatted(name);
    }

    private static String inside(String name) {
        return "[\"%1$s.fc\", \"%1$s.act\"], [\"%1$s.act\", \"%1$s.add\"]".formatted(name);
    }
}
