package org.netkiln.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.netkiln.project.Settings;
import org.netkiln.project.SettingsFile;
import org.netkiln.ui.action.Command;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PreferencesFxTest {
    @TempDir
    Path folder;

    private TestShell first;

    @Start
    void start(Stage stage) {
        first = new TestShell(stage, folder);
    }

    @Test
    void languageLooksAndTextSizeOutliveTheWindow() {
        TestShell.act(() -> {
            first.desk().commands().run(Command.LANGUAGE);
            first.desk().commands().run(Command.THEME);
            first.desk().commands().run(Command.TEXT_LARGER);
            first.desk().commands().run(Command.QUIT);
        });

        TestShell second = TestShell.another(folder);

        assertThat(second.desk().words().locale()).isEqualTo(Locale.SIMPLIFIED_CHINESE);
        assertThat(second.desk().theme().darkProperty().get()).isTrue();
        assertThat(second.desk().theme().textScaleProperty().get()).isEqualTo(1.1);
    }

    @Test
    void whatNobodyChoseIsNotKept() {
        TestShell.act(() -> first.desk().commands().run(Command.QUIT));
        SettingsFile file = new SettingsFile(folder.resolve("settings").resolve("settings.json"));
        assertThat(file.write(Settings.defaults().withTextScale(125))).isEmpty();

        TestShell second = TestShell.another(folder);
        TestShell.act(() -> second.desk().commands().run(Command.QUIT));
        Settings kept = file.read().get();

        assertThat(kept.language()).isEqualTo(Settings.Language.SYSTEM);
        assertThat(kept.textScale()).isEqualTo(125);
    }

    @Test
    void recentFilesOutliveTheWindow() {
        Path file = folder.resolve("mine.netkiln.json");
        first.answers().file(file);
        TestShell.act(() -> {
            first.shell().open("lenet");
            first.desk().commands().run(Command.SAVE);
        });
        TestShell.until(() -> !first.notices().isEmpty());
        TestShell.act(() -> first.desk().commands().run(Command.QUIT));
        TestShell.until(() -> !first.stage().isShowing());

        Settings kept = new SettingsFile(folder.resolve("settings").resolve("settings.json"))
                .read()
                .get();

        assertThat(kept.recent()).containsExactly(file);
        assertThat(kept.window()).isPresent();
    }
}
