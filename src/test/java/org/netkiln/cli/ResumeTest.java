package org.netkiln.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netkiln.app.Launcher;

/** LeNet on real images, in a process of its own that is ended in the middle: what it leaves goes on bit for bit. */
class ResumeTest {
    private static final int STEPS = 40;

    @TempDir
    private Path folder;

    private Path whole;

    @BeforeEach
    void trainWithoutABreak() throws IOException {
        SmallFashion.in(folder.resolve("data"), 500, 100);
        whole = folder.resolve("whole");
        Terminal.Outcome outcome = Terminal.run(train(whole));
        assertThat(outcome.exit()).as(outcome.err().toString()).isZero();
    }

    @Test
    void aKilledRunEndsWithTheSameBits() throws IOException, InterruptedException {
        Path killed = folder.resolve("killed");
        Process process = startAndWaitForStep(killed, 21);
        process.destroyForcibly().waitFor();

        Terminal.Outcome outcome = Terminal.run("train", "--resume", killed, "--json");

        assertThat(outcome.exit()).as(outcome.err().toString()).isZero();
        assertSameResults(killed);
    }

    @Test
    void anInterruptedRunSavesItsStateAndSaysHowToGoOn() throws IOException, InterruptedException {
        Path stopped = folder.resolve("stopped");
        Process process = startAndWaitForStep(stopped, 13);
        // not process.destroy(), which also closes the streams
        process.toHandle().destroy();
        List<String> words = process.errorReader(StandardCharsets.UTF_8).lines().toList();
        process.waitFor();

        assertThat(words).anyMatch(line -> line.contains("train --resume " + stopped));
        Terminal.Outcome outcome = Terminal.run("train", "--resume", stopped, "--json");
        assertThat(Terminal.losses(outcome).keySet().iterator().next()).isGreaterThan(13);
        assertSameResults(stopped);
    }

    private void assertSameResults(Path resumed) throws IOException {
        for (String file : List.of("last.safetensors", "best.safetensors")) {
            assertThat(Files.readAllBytes(resumed.resolve(file)))
                    .as(file)
                    .isEqualTo(Files.readAllBytes(whole.resolve(file)));
        }
        assertThat(losses(resumed)).isEqualTo(losses(whole));
    }

    /** Step and loss of every row; times differ. */
    private static List<String> losses(Path run) throws IOException {
        return Files.readAllLines(run.resolve("metrics.csv")).stream()
                .map(row -> String.join(",", List.of(row.split(",", -1)).subList(0, 6)))
                .toList();
    }

    private Process startAndWaitForStep(Path out, int step) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Launcher.class.getName()));
        for (Object word : train(out)) {
            command.add(String.valueOf(word));
        }
        Process process = new ProcessBuilder(command).start();
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        String line = lines.readLine();
        while (line != null && !line.contains("\"step\":" + step + ",")) {
            line = lines.readLine();
        }
        assertThat(line).as("the process has come to step " + step).isNotNull();
        return process;
    }

    private Object[] train(Path out) {
        return new Object[] {
            "train",
            "presets/lenet.json",
            "--data",
            folder.resolve("data"),
            "--batch",
            64,
            "--steps",
            STEPS,
            "--json",
            "--out",
            out
        };
    }
}
