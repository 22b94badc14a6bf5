package org.netkiln.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Result;

/** What one window knows of another: whether it lives, and which file it has open. */
class TwoWindowsTest {
    @TempDir
    private Path folder;

    private OpenFiles open;
    private Path file;

    @BeforeEach
    void file() throws IOException {
        open = new OpenFiles(folder.resolve("open"));
        file = Files.writeString(folder.resolve("mine.json"), "{}");
    }

    @Test
    void aSecondWindowIsToldWhoHasTheFile() {
        try (OpenFiles.Claim claim = open.claim(file).get()) {
            Problem problem = open.claim(file).problems().get(0);

            assertThat(problem.message().key()).isEqualTo("recovery.open-elsewhere-since");
            assertThat(problem.message().args())
                    .startsWith(
                            file.toString(),
                            String.valueOf(ProcessHandle.current().pid()));
        }
    }

    @Test
    void aFileIsTheSameByAnyPath() throws IOException {
        Files.createDirectory(folder.resolve("sub"));

        try (OpenFiles.Claim claim = open.claim(file).get()) {
            assertThat(open.claim(folder.resolve("sub/../mine.json")).isOk()).isFalse();
            assertThat(open.claim(folder.resolve("other.json")).isOk()).isTrue();
        }
    }

    @Test
    void aFileThatWasClosedIsFree() {
        open.claim(file).get().close();

        Result<OpenFiles.Claim> again = open.claim(file);
        assertThat(again.isOk()).isTrue();
        again.get().close();
    }

    @Test
    void whereNothingCanBeWrittenNobodyIsKeptFromOpening() throws IOException {
        OpenFiles nowhere = new OpenFiles(file.resolve("open"));

        assertThat(nowhere.claim(file).isOk()).isTrue();
    }

    @Test
    void whatALivingProcessHoldsIsItsOwnAndWhatACrashedOneHeldIsNot() throws Exception {
        Recovery recovery = new Recovery(folder.resolve("recovery"));
        try (CrashingWindow other = CrashingWindow.start(folder)) {
            assertThat(open.claim(file).isOk()).isFalse();
            assertThat(recovery.leftovers()).isEmpty();

            other.crash();

            assertThat(open.claim(file).isOk()).isTrue();
            assertThat(recovery.leftovers())
                    .extracting(leftover ->
                            leftover.read().get().timeline().current().name())
                    .containsExactly("Unsaved");
        }
    }
}
