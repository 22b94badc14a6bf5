package org.netkiln.train.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netkiln.problem.Result;

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

    private static String key(Result<?> result) {
        assertThat(result.isOk()).isFalse();
        return result.problems().get(0).message().key();
    }
}
