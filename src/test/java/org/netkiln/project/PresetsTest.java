package org.netkiln.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.netkiln.check.Checker;
import org.netkiln.check.Report;
import org.netkiln.layer.Catalogue;

class PresetsTest {
    @Test
    void findsThoseThatShip() {
        assertThat(Presets.load().list())
                .extracting(Preset::id)
                .contains("cnn-mnist", "lenet", "lenet-batchnorm", "mlp-activation", "mlp-batchnorm", "mlp-simple")
                .isSorted();
    }

    @Test
    void findsOneByIdOrPath() {
        Presets presets = Presets.load();
        Preset lenet = presets.find("lenet").orElseThrow();

        assertThat(presets.find("presets/lenet.json")).contains(lenet);
        assertThat(presets.find("lenet.json")).contains(lenet);
        assertThat(presets.find("lenet2")).isEmpty();
    }

    @Test
    void readsThemOutOfAJar(@TempDir Path folder) throws IOException {
        Path jar = folder.resolve("netkiln.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry("presets/only.json"));
            zip.write(Files.readAllBytes(Path.of("presets/lenet.json")));
        }

        assertThat(Presets.of(jar).list())
                .containsExactly(new Preset(
                        "only", ProjectFile.read(Path.of("presets/lenet.json")).get()));
    }

    @Test
    void allHaveANameAndADescription() {
        assertThat(Presets.load().list()).allSatisfy(preset -> {
            assertThat(preset.project().name()).isNotEmpty();
            assertThat(preset.project().description()).endsWith(".");
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void writesTheFileAgainToTheByte(Path file) throws IOException {
        assertThat(ProjectFile.text(ProjectFile.read(file).get())).isEqualTo(Files.readString(file));
    }

    @ParameterizedTest
    @MethodSource("files")
    void checksWithoutProblems(Path file) {
        Report report =
                new Checker(Catalogue.load()).check(ProjectFile.read(file).get().network());

        assertThat(report.problems()).isEmpty();
    }

    static Stream<Path> files() {
        return Stream.of("presets", "src/test/resources/networks").flatMap(PresetsTest::files);
    }

    private static Stream<Path> files(String folder) {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
