package org.netkiln.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program of its own, for the screen is looked for once in a process. */
class NoScreenTest {
    @TempDir
    private Path folder;

    @Test
    void aNetworkIsDrawnAlsoWhereDisplayNamesNoScreen() throws IOException, InterruptedException {
        Path picture = folder.resolve("lenet.png");
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Launcher.class.getName(),
                "export",
                "lenet",
                "--to",
                "png",
                "--out",
                picture.toString());
        builder.environment().put("DISPLAY", ":999");
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(said).isZero();
        assertThat(Files.size(picture)).isPositive();
    }
}
