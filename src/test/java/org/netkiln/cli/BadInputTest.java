package org.netkiln.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netkiln.app.Launcher;
import org.netkiln.project.Presets;
import org.netkiln.project.ProjectFile;

/** Whatever a user gets wrong: exit code 1, one line that says what, where and how to mend it, and nothing is lost. */
class BadInputTest {
    private static final String MLP =
            """
            {"netkiln": 1, "name": "MLP",
             "nodes": [
               {"id": "input", "type": "input", "params": {"shape": [1, 28, 28]}},
               {"id": "flatten", "type": "flatten"},
               {"id": "fc", "type": "linear", "params": {"out_features": 10}},
               {"id": "output", "type": "output", "params": {"loss": "cross_entropy"}}],
             "wires": [["input", "flatten"], ["flatten", "fc"], ["fc", "output"]],
             "training": {"dataset": "mnist", "epochs": 1, "batch_size": 64, "optimizer": {"type": "sgd", "lr": 0.01}}}
            """;

    @TempDir
    private Path folder;

    @Test
    void aMissingProjectIsNamed() {
        assertThat(train(folder.resolve("none.json"))).contains("none.json", "does not exist");
    }

    @Test
    void anEmptyProjectIsNamed() throws IOException {
        assertThat(train(project(""))).contains("project.json", "empty");
    }

    @Test
    void aTruncatedProjectIsPlacedByLineAndColumn() throws IOException {
        String half = MLP.substring(0, MLP.indexOf("\"wires\"") + 4);
        long line = half.lines().count();

        assertThat(train(project(half))).contains("project.json", "line " + line, "column");
    }

    @Test
    void somethingOtherThanJsonIsPlacedByLineAndColumn() throws IOException {
        assertThat(train(project("PK\u0003\u0004 not a project"))).contains("line 1", "column 1");
    }

    @Test
    void anUnknownLayerIsNamedWithOneThatIsClose() throws IOException {
        assertThat(train(project(MLP.replace("\"type\": \"linear\"", "\"type\": \"liner\""))))
                .contains("fc", "liner", "linear");
    }

    @Test
    void aCycleIsSpelledOut() throws IOException {
        assertThat(train(project(MLP.replace("[\"fc\", \"output\"]", "[\"fc\", \"flatten\"], [\"fc\", \"output\"]"))))
                .contains("flatten", "fc");
    }

    @Test
    void aWireToNowhereIsNamed() throws IOException {
        assertThat(train(project(MLP.replace("[\"fc\", \"output\"]", "[\"fc\", \"out\"], [\"fc\", \"output\"]"))))
                .contains("fc -> out", "there is no node out", "output");
    }

    @Test
    void twoWiresIntoOnePortNameBothSources() throws IOException {
        assertThat(train(project(MLP.replace("[\"fc\", \"output\"]", "[\"input\", \"fc\"], [\"fc\", \"output\"]"))))
                .contains("fc", "flatten", "input", "2 wires");
    }

    @Test
    void aParameterOutOfRangeIsNamed() throws IOException {
        assertThat(train(project(MLP.replace("\"out_features\": 10", "\"out_features\": 0"))))
                .contains("fc.out_features", "0 is too small");
    }

    @Test
    void aParameterOfTheWrongTypeIsNamed() throws IOException {
        assertThat(train(project(MLP.replace("\"out_features\": 10", "\"out_features\": \"ten\""))))
                .contains("fc.out_features", "\"ten\" is not a whole number");
    }

    @Test
    void aShapeThatDoesNotFitIsExplained() throws IOException {
        String unflattened = MLP.replace("[\"input\", \"flatten\"], [\"flatten\", \"fc\"]", "[\"input\", \"fc\"]")
                .replace("{\"id\": \"flatten\", \"type\": \"flatten\"},", "");

        assertThat(train(project(unflattened))).contains("output", "1×28×10", "flatten");
    }

    @Test
    void fewerClassesThanLabelsAreCounted() throws IOException {
        assertThat(train(project(MLP.replace("\"out_features\": 10", "\"out_features\": 9"))))
                .contains("output", "9", "10");
    }

    @Test
    void aBatchThatLeavesBatchNormOneValueIsRefusedBeforeTraining() throws IOException {
        String normalized = MLP.replace(
                        "\"id\": \"fc\"", "\"id\": \"bn1\", \"type\": \"batch_norm1d\"}, {\"id\": \"fc\"")
                .replace("[\"flatten\", \"fc\"]", "[\"flatten\", \"bn1\"], [\"bn1\", \"fc\"]")
                .replace("\"batch_size\": 64", "\"batch_size\": 1");

        assertThat(train(project(normalized))).contains("bn1", "batches of 1", "Set training.batch_size to 2");
        assertThat(Terminal.run("check", folder.resolve("project.json")).out().toString())
                .contains("bn1", "batches of 1");
    }

    @Test
    void aShapeThatIsNotTheDatasetsIsExplained() throws IOException {
        assertThat(train(project(MLP.replace("[1, 28, 28]", "[1, 32, 32]"))))
                .contains("input.shape", "1×32×32", "1×28×28");
    }

    @Test
    void anUnknownDatasetIsAnsweredWithTheKnownOnes() throws IOException {
        assertThat(train(project(MLP.replace("\"mnist\"", "\"minst\"")))).contains("minst", "mnist", "fashion-mnist");
    }

    @Test
    void anUnknownOptimizerIsAnsweredWithTheKnownOnes() throws IOException {
        assertThat(train(project(MLP), "--optimizer", "adamm")).contains("adamm", "adam", "sgd");
    }

    @Test
    void aLearningRateThatIsNoRateIsNamed() throws IOException {
        assertThat(train(project(MLP), "--lr", "-1")).contains("training.optimizer.lr", "-1");
    }

    @Test
    void aTruncatedIdxFileIsNamedWithItsNumbers() throws IOException {
        Path data = Files.createDirectory(folder.resolve("data"));
        byte[] images = ByteBuffer.allocate(16 + 100)
                .putInt(0x803)
                .putInt(60000)
                .putInt(28)
                .putInt(28)
                .array();
        for (String part : new String[] {"train", "t10k"}) {
            Files.write(data.resolve(part + "-images-idx3-ubyte"), images);
            Files.write(data.resolve(part + "-labels-idx1-ubyte"), new byte[8]);
        }

        assertThat(train(project(MLP), "--data", data)).contains("train-images-idx3-ubyte", "47");
    }

    @Test
    void aSafetensorsFileWithALyingHeaderIsNamed() throws IOException {
        byte[] header =
                "{\"fc.weight\":{\"dtype\":\"F32\",\"shape\":[10,784],\"data_offsets\":[0,31360]}}".getBytes(UTF_8);
        ByteBuffer file = ByteBuffer.allocate(8 + header.length + 16).order(ByteOrder.LITTLE_ENDIAN);
        Path lying = folder.resolve("lying.safetensors");
        Files.write(lying, file.putLong(header.length).put(header).array());

        assertThat(train(project(MLP), "--init", lying))
                .contains("lying.safetensors", "fc.weight", "31,360", "16 bytes");
    }

    @Test
    void weightsOfAnotherShapeAreExplained() throws IOException {
        byte[] header = "{\"fc.weight\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8]}}".getBytes(UTF_8);
        ByteBuffer file = ByteBuffer.allocate(8 + header.length + 8).order(ByteOrder.LITTLE_ENDIAN);
        Path other = folder.resolve("other.safetensors");
        Files.write(other, file.putLong(header.length).put(header).array());

        assertThat(train(project(MLP), "--init", other)).contains("fc.weight", "[2]", "[10, 784]");
    }

    @Test
    void anOutputDirectoryThatHoldsSomethingIsLeftAlone() throws IOException {
        Path out = Files.createDirectory(folder.resolve("out"));
        Files.writeString(out.resolve("thesis.txt"), "three years of work");

        assertThat(train(project(MLP), "--out", out, "--steps", 1)).contains(out.toString(), "is not empty");
        assertThat(out.resolve("thesis.txt")).hasContent("three years of work");
        assertThat(out.toFile().list()).containsExactly("thesis.txt");
    }

    @Test
    void anOutputDirectoryThatCannotBeWrittenIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThat(train(project(MLP), "--out", file.resolve("run"), "--steps", 1))
                .contains(file.toString());
    }

    @Test
    void aBatchThatDoesNotFitInMemoryIsAnsweredWithOneThatDoes() throws IOException {
        String wide = MLP.replace(
                "{\"id\": \"fc\", \"type\": \"linear\", \"params\": {\"out_features\": 10}}",
                """
                {"id": "wide", "type": "linear", "params": {"out_features": 100000}},
                {"id": "fc", "type": "linear", "params": {"out_features": 10}}
                """);
        String wired = wide.replace("[\"flatten\", \"fc\"]", "[\"flatten\", \"wide\"], [\"wide\", \"fc\"]");

        assertThat(train(project(wired), "--batch", 60000)).contains("training.batch_size", "GB");
    }

    /** What it would need is found without taking any of it. */
    @Test
    void aNetworkOfAnAbsurdWidthIsAnsweredLikewise() throws IOException {
        String lenet =
                ProjectFile.text(Presets.load().find("lenet").orElseThrow().project());
        String wide = lenet.replace("\"out_channels\": 6", "\"out_channels\": 1000000");

        assertThat(train(project(wide))).contains("batch 256 needs 2220.4 GB of memory");
    }

    @Test
    void aBatchLargerThanTheDatasetIsTheDataset() throws IOException {
        Path data = SmallFashion.in(folder.resolve("data"), 256, 64);
        Path out = folder.resolve("out");

        Terminal.Outcome outcome =
                Terminal.run("train", project(MLP), "--data", data, "--batch", 99_999_999, "--out", out);

        assertThat(outcome.exit()).as(outcome.err().toString()).isZero();
        assertThat(outcome.out()).singleElement().asString().startsWith("epoch 1/1  loss ");
    }

    @Test
    void aHeapThatIsTooSmallIsOneLine() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx40m",
                        "-Duser.language=en",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Launcher.class.getName(),
                        "train",
                        "lenet",
                        "--out",
                        folder.resolve("out").toString())
                .start();
        List<String> words = process.errorReader(UTF_8).lines().toList();

        assertThat(words).singleElement().asString().contains("out of memory", "NETKILN_JAVA_OPTS=-Xmx8g");
        assertThat(process.onExit().join().exitValue()).isEqualTo(1);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void numbersBeyondAnyRangeAreNamed() throws IOException {
        assertThat(train(project(MLP.replace("\"epochs\": 1", "\"epochs\": 1000000000000"))))
                .contains("training.epochs: 1000000000000 is too large");
        assertThat(train(project(MLP.replace("\"epochs\": 1", "\"epochs\": 1, \"clip_norm\": 0"))))
                .contains("training.clip_norm: 0 is not above 0");
    }

    @Test
    void aWarningIsSaidOnce() throws IOException {
        Path project = project(MLP.replace("\"lr\": 0.01", "\"lr\": 0.01, \"speed\": 3"));
        Terminal.Outcome outcome = Terminal.run("train", project, "--steps", 1, "--out", folder.resolve("out"));

        assertThat(outcome.err())
                .filteredOn(line -> line.contains("warning"))
                .singleElement()
                .asString()
                .contains("training.optimizer.speed");
    }

    @Test
    void weightsThatAreMissingAreCountedWithoutSendingTheUserElsewhere() throws IOException {
        ByteBuffer none = ByteBuffer.allocate(10).order(ByteOrder.LITTLE_ENDIAN);
        none.putLong(2).put("{}".getBytes(UTF_8));
        Path empty = Files.write(folder.resolve("empty.safetensors"), none.array());

        assertThat(train(project(MLP), "--init", empty)).contains("fc.weight").endsWith("(and 1 more)");
    }

    @Test
    void aGraphicsCardThatIsNotThereIsExplained() throws IOException {
        assertThat(train(project(MLP), "--device", "cuda")).contains("cuda");
    }

    @Test
    void aRunThatIsNoneIsNamed() {
        assertThat(fails("evaluate", folder)).contains(folder.toString());
    }

    private Path project(String text) throws IOException {
        return Files.writeString(folder.resolve("project.json"), text);
    }

    private String train(Path project, Object... options) {
        Object[] words = new Object[options.length + 2];
        words[0] = "train";
        words[1] = project;
        System.arraycopy(options, 0, words, 2, options.length);
        return fails(words);
    }

    private static String fails(Object... words) {
        Terminal.Outcome outcome = Terminal.run(words);
        assertThat(outcome.exit()).as(outcome.err().toString()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        return outcome.onlyError();
    }
}
