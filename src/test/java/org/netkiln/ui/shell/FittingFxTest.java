package org.netkiln.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netkiln.ui.action.Command;
import org.netkiln.ui.model.Seen;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What the frame of the window says is said whole on a small screen, in both languages, however large the text. */
@ExtendWith(ApplicationExtension.class)
class FittingFxTest {
    @TempDir
    Path folder;

    private TestShell window;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = new Stage();
        window = new TestShell(stage, folder);
        stage.setWidth(1280);
        stage.setHeight(800);
    }

    @ParameterizedTest(name = "{0} at {1}")
    @CsvSource({"en, 1", "zh-CN, 1", "en, 1.25", "zh-CN, 1.25", "en, 1.5", "zh-CN, 1.5"})
    void nothingIsCut(String language, double scale) {
        TestShell.act(() -> {
            window.desk().words().setLocale(Locale.forLanguageTag(language));
            window.desk().theme().textScaleProperty().set(scale);
        });
        assertWhole(".start-page");
        assertWhole(".nk-toolbar");

        TestShell.act(() -> window.shell().open("lenet"));
        assertWhole(".nk-toolbar");
        assertWhole(".status-bar");

        for (Command page : new Command[] {Command.SHORTCUTS, Command.SETTINGS, Command.ABOUT}) {
            TestShell.act(() -> window.desk().commands().run(page));
            assertWhole(".page");
        }
    }

    private void assertWhole(String part) {
        WaitForAsyncUtils.waitForFxEvents();
        TestShell.act(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            Node node = stage.getScene().lookup(part);
            assertThat(Seen.cut(node)).as(part).isEmpty();
        });
    }
}
