package org.netkiln.train.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netkiln.problem.Result;
import org.netkiln.train.TrainingKit;

class NewRunTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2024, 5, 1, 10, 2, 3);

    @TempDir
    private Path folder;

    @Test
    void theDefaultDirectoryIsNamedAfterProjectAndDate() {
        assertThat(NewRun.defaultDirectory(folder, "LeNet", NOW)).isEqualTo(folder.resolve("LeNet-20240501-100203"));
    }

    @Test
    void aNameThatIsAwkwardForAFileIsMadePlain() {
        assertThat(NewRun.defaultDirectory(folder, "../My net: 2*3?", NOW).getFileName())
                .hasToString("My-net-2-3-20240501-100203");
        assertThat(NewRun.defaultDirectory(folder, "網絡", NOW).getFileName()).hasToString("網絡-20240501-100203");
        assertThat(NewRun.defaultDirectory(folder, "???", NOW).getFileName()).hasToString("run-20240501-100203");
    }

    @Test
    void aDirectoryThatIsTakenGetsANumber() throws IOException {
        Files.createDirectories(folder.resolve("LeNet-20240501-100203"));
        Files.createDirectories(folder.resolve("LeNet-20240501-100203-2"));
        assertThat(NewRun.defaultDirectory(folder, "LeNet", NOW).getFileName()).hasToString("LeNet-20240501-100203-3");
    }

    @Test
    void anEmptyDirectoryIsUsed() {
        NewRun.create(folder, RunKit.PROJECT, RunKit.INFO).get().close();
        assertThat(folder.resolve("project.json")).hasContent(RunKit.PROJECT);
    }

    @Test
    void parentsAreMade() {
        Path deep = folder.resolve("a/b/c");
        NewRun.create(deep, RunKit.PROJECT, RunKit.INFO).get().close();
        assertThat(deep.resolve("project.json")).hasContent(RunKit.PROJECT);
    }

    @Test
    void aDirectoryThatHoldsSomethingIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("thesis.txt"), "mine");
        assertThat(key(NewRun.create(folder, RunKit.PROJECT, RunKit.INFO))).isEqualTo("train.out-not-empty");
        assertThat(RunKit.content(folder)).containsOnlyKeys("thesis.txt");
    }

    @Test
    void aFileIsLeftAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("out"), "mine");
        assertThat(key(NewRun.create(file, RunKit.PROJECT, RunKit.INFO))).isEqualTo("train.out-is-file");
        assertThat(file).hasContent("mine");
    }

    @Test
    void aDirectoryThatCannotBeMadeIsAProblem() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");
        assertThat(key(NewRun.create(file.resolve("out"), RunKit.PROJECT, RunKit.INFO)))
                .startsWith("file.");
        assertThat(file).hasContent("mine");
    }

    @Test
    void aFullDiskIsAProblem() {
        assertThat(key(NewRun.create(folder, RunKit.PROJECT, RunKit.INFO, BreakingDisk.full(0))))
                .isEqualTo("file.disk-full");
    }

    @Test
    void aStartThatFailsLeavesNothingBehind() {
        Path deep = folder.resolve("a/b");
        for (int writes = 0; writes < 2; writes++) {
            assertThat(NewRun.create(deep, RunKit.PROJECT, RunKit.INFO, BreakingDisk.full(writes))
                            .isOk())
                    .isFalse();
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void aStartThatFailsLeavesAnEmptyDirectoryAsItWas() {
        assertThat(NewRun.create(folder, RunKit.PROJECT, RunKit.INFO, BreakingDisk.full(1))
                        .isOk())
                .isFalse();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aRunThatIsDiscardedLeavesNothingBehind() {
        Path deep = folder.resolve("a/b");
        TrainingKit kit = new TrainingKit();
        try (RunDirectory run = NewRun.create(deep, RunKit.PROJECT, RunKit.INFO).get()) {
            kit.run(run);
            run.discard();
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatSomeoneElsePutIntoADiscardedRunStays() throws IOException {
        Path directory = folder.resolve("a");
        RunDirectory run = NewRun.create(directory, RunKit.PROJECT, RunKit.INFO).get();
        Files.writeString(directory.resolve("notes.txt"), "mine");
        run.discard();
        assertThat(RunKit.content(folder)).containsOnlyKeys("a/notes.txt");
    }

    private static String key(Result<?> result) {
        assertThat(result.isOk()).isFalse();
        return result.problems().get(0).message().key();
    }
}
