package org.netkiln.app.tune;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TuningFileTest {
    private static final Setting SETTING = Setting.none()
            .with(Setting.CORE_TYPE, "SkylakeX")
            .with(Setting.THREADS, "2")
            .with(Setting.WAITING, "passive");

    @TempDir
    private Path folder;

    @Test
    void writtenSettingReadsBack() throws IOException {
        Path file = folder.resolve("cache/netkiln/tuning.env");

        TuningFile.write(file, List.of(new Measurement(SETTING, 1, 2)));

        assertThat(TuningFile.read(file)).isEqualTo(SETTING);
    }

    @Test
    void linesAreWhatAShellReads() throws IOException {
        Path file = folder.resolve("tuning.env");

        TuningFile.write(file, List.of(new Measurement(SETTING, 1, 2)));

        assertThat(Files.readAllLines(file))
                .containsExactly(
                        "# How NetKiln computes fastest on this processor. Delete this file to measure again.",
                        "# step 1.00 ms, products 2.00 ms: {OMP_NUM_THREADS=2, OMP_WAIT_POLICY=passive, OPENBLAS_CORETYPE=SkylakeX}",
                        "OMP_NUM_THREADS=2",
                        "OMP_WAIT_POLICY=passive",
                        "OPENBLAS_CORETYPE=SkylakeX");
    }

    @Test
    void writingReplacesTheFileAndLeavesNothingElse() throws IOException {
        Path file = folder.resolve("tuning.env");
        Files.writeString(file, "OMP_NUM_THREADS=7\n");

        TuningFile.write(file, List.of());

        assertThat(TuningFile.read(file)).isEqualTo(Setting.none());
        assertThat(folder).isDirectoryContaining("glob:**tuning.env").isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void unknownVariablesAreNotRead() throws IOException {
        Path file = folder.resolve("tuning.env");
        Files.writeString(file, "PATH=/elsewhere\nOMP_NUM_THREADS=3\n");

        assertThat(TuningFile.read(file)).isEqualTo(Setting.none().with(Setting.THREADS, "3"));
    }
}
