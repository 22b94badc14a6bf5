package org.netkiln.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netkiln.problem.Result;
import org.netkiln.project.Settings.Bounds;
import org.netkiln.project.Settings.Language;
import org.netkiln.project.Settings.Look;

class SettingsFileTest {
    @TempDir
    private Path folder;

    private Path file;
    private SettingsFile settings;

    @BeforeEach
    void settings() {
        file = folder.resolve("config/settings.json");
        settings = new SettingsFile(file);
    }

    @Test
    void withoutAFileTheDefaultsHold() {
        assertThat(settings.read()).isEqualTo(Result.of(Settings.defaults()));
    }

    @Test
    void whatIsWrittenIsRead() {
        Settings chosen = new Settings(
                Language.ZH_CN,
                Look.DARK,
                150,
                List.of(Path.of("/a.json").toAbsolutePath()),
                Optional.of(new Bounds(-8, 0.5, 1280, 800, true)),
                Optional.of("mnist"),
                Map.of("of tomorrow", List.of(1, "x")));

        assertThat(settings.write(chosen)).isEmpty();
        assertThat(settings.read()).isEqualTo(Result.of(chosen));
    }

    @Test
    void theFileCanBeReadByPeople() throws IOException {
        settings.write(Settings.defaults().with(Look.LIGHT).with(new Bounds(0, 0, 1280, 800, false)));

        assertThat(file)
                .hasContent(
                        """
                        {
                          "language": "system",
                          "theme": "light",
                          "text_scale": 100,
                          "recent": [],
                          "window": {"x": 0.0, "y": 0.0, "width": 1280.0, "height": 800.0, "maximized": false}
                        }
                        """);
    }

    @Test
    void aValueThatCannotBeUnderstoodCountsAsNotSet() throws IOException {
        write("{\"language\": \"klingon\", \"theme\": 7, \"text_scale\": 900, \"recent\": [1, \"\"], \"window\": []}");

        assertThat(settings.read()).isEqualTo(Result.of(Settings.defaults().withTextScale(200)));
    }

    @Test
    void aDamagedFileIsPutAsideAndTheDefaultsHold() throws IOException {
        write("{\"language\": ");

        Result<Settings> read = settings.read();

        assertThat(read.get()).isEqualTo(Settings.defaults());
        assertThat(read.problems())
                .extracting(problem -> problem.message().key())
                .containsExactly("recovery.settings-aside");
        assertThat(folder.resolve("config/settings.json.aside")).hasContent("{\"language\": ");
        assertThat(settings.read()).isEqualTo(Result.of(Settings.defaults()));
    }

    @Test
    void aChangeKeepsWhatAnotherWindowWrote() {
        settings.write(Settings.defaults().withDataset("mnist"));

        assertThat(settings.update(now -> now.with(Look.DARK)))
                .isEqualTo(Result.of(Settings.defaults().withDataset("mnist").with(Look.DARK)));
        assertThat(settings.read().get().dataset()).contains("mnist");
    }

    @Test
    void whatCannotBeWrittenIsAProblem() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("file"), "");

        assertThat(new SettingsFile(inTheWay.resolve("settings.json")).write(Settings.defaults()))
                .isPresent();
    }

    @Test
    void theLastTenFilesAreRecent() {
        Settings used = Settings.defaults();
        for (int i = 0; i < 12; i++) {
            used = used.used(file(i));
        }
        used = used.used(file(5)).forgotten(file(11));

        assertThat(used.recent())
                .containsExactlyElementsOf(IntStream.of(5, 10, 9, 8, 7, 6, 4, 3, 2)
                        .mapToObj(SettingsFileTest::file)
                        .toList());
    }

    private static Path file(int number) {
        return Path.of("p" + number + ".json").toAbsolutePath();
    }

    private void write(String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
