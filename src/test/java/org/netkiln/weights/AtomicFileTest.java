package org.netkiln.weights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netkiln.problem.Problem;
import org.netkiln.text.Messages;

class AtomicFileTest {
    @TempDir
    Path directory;

    @Test
    void newContentReplacesTheOld() throws IOException {
        Path file = directory.resolve("run.json");
        AtomicFile.write(file, "the old, longer content");
        AtomicFile.write(file, "new: 窯");
        assertThat(Files.readString(file)).isEqualTo("new: 窯");
        assertThat(directory).isDirectoryContaining(path -> path.equals(file));
        assertThat(directory.toFile().list()).containsExactly("run.json");
    }

    @Test
    void fullDiskLeavesTheOldFileAndNothingElse() throws IOException {
        Path file = directory.resolve("last.safetensors");
        AtomicFile.write(file, "old");
        assertThatThrownBy(() -> AtomicFile.write(file, channel -> {
                    channel.write(ByteBuffer.wrap("ne".getBytes(StandardCharsets.UTF_8)));
                    throw new IOException("No space left on device");
                }))
                .hasMessage("No space left on device");
        assertThat(Files.readString(file)).isEqualTo("old");
        assertThat(directory.toFile().list()).containsExactly("last.safetensors");
    }

    @Test
    void fullDiskIsSaidInPlainWords() {
        Problem problem = FileProblems.cannotWrite(Path.of("runs/a"), new IOException("No space left on device"));
        assertThat(render(problem)).isEqualTo("runs/a cannot be written: the disk is full");
    }

    @Test
    void missingDirectoryIsSaidInPlainWords() {
        Path file = directory.resolve("none").resolve("run.json");
        assertThatThrownBy(() -> AtomicFile.write(file, "x"))
                .isInstanceOfSatisfying(
                        NoSuchFileException.class, cause -> assertThat(render(FileProblems.cannotWrite(file, cause)))
                                .isEqualTo(file + " cannot be written: its directory does not exist"));
    }

    @Test
    void fileBehindALinkIsReplacedAndTheLinkStays() throws IOException {
        Path file = Files.writeString(directory.resolve("real"), "old");
        Path link = Files.createSymbolicLink(directory.resolve("link"), file);
        AtomicFile.write(link, "new");
        assertThat(link).isSymbolicLink();
        assertThat(Files.readString(file)).isEqualTo("new");
    }

    private static String render(Problem problem) {
        return new Messages(Locale.ROOT).render(problem.message());
    }
}
