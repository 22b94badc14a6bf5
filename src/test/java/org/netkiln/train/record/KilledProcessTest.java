package org.netkiln.train.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledProcessTest {
    @TempDir
    private Path folder;

    @Test
    void aProcessKilledAgainAndAgainLeavesWhatOneThatWasNeverKilledLeaves() throws Exception {
        Path killed = folder.resolve("killed");
        NewRun.create(killed, RunKit.PROJECT, RunKit.INFO).get().close();
        for (int step : new int[] {1, 40, 41, 150}) {
            killAfter(step, killed);
        }
        RunKit.resume(killed, KilledProcess.kit());

        Path whole = folder.resolve("whole");
        RunKit.train(whole, KilledProcess.kit(), Disk.real());
        assertThat(RunKit.content(killed)).isEqualTo(RunKit.content(whole));
    }

    /** Lets a process of its own train until it has told of a step, and kills it in whatever it then does. */
    private static void killAfter(int step, Path directory) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        KilledProcess.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader told =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII))) {
            String line = told.readLine();
            while (line != null && Integer.parseInt(line) < step) {
                line = told.readLine();
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
    }
}
