package org.netkiln.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.netkiln.ui.action.Command;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ProportionsFxTest {
    @TempDir
    Path folder;

    private TestShell window;

    @Start
    void start(Stage stage) {
        window = new TestShell(new Stage(), folder);
        window.stage().setWidth(1280);
        window.stage().setHeight(800);
    }

    @Test
    void whereTextIsLargerThePanesThatAreMadeOfWordsAreWider() {
        TestShell.act(() -> window.shell().open("lenet"));
        double palette = width("#palette");
        double inspector = width("#inspector");

        TestShell.act(() -> window.desk().theme().textScaleProperty().set(1.3));

        assertThat(width("#palette")).isCloseTo(1.3 * palette, within(4.0));
        assertThat(width("#inspector")).isCloseTo(1.3 * inspector, within(4.0));
    }

    @Test
    void theyAreWiderTooWhenTextBecameLargerOnTheStartPage() {
        TestShell.act(() -> window.shell().open("lenet"));
        double palette = width("#palette");
        TestShell.act(() -> window.desk().commands().run(Command.START_PAGE));
        width("#palette");

        TestShell.act(() -> window.desk().theme().textScaleProperty().set(1.3));
        width("#palette");
        TestShell.act(() -> window.shell().open("lenet"));

        assertThat(width("#palette")).isCloseTo(1.3 * palette, within(4.0));
    }

    @Test
    void theyAreAsWideWhenTheWindowBecomesNarrower() {
        TestShell.act(() -> window.shell().open("lenet"));
        double palette = width("#palette");

        TestShell.act(() -> window.stage().setWidth(1220));

        assertThat(width("#palette")).isCloseTo(palette, within(4.0));
    }

    @Test
    void theyAreWiderWhereTheWindowChangesInTheSameMoment() {
        TestShell.act(() -> window.shell().open("lenet"));
        double palette = width("#palette");

        TestShell.act(() -> {
            window.stage().setWidth(1270);
            window.stage().setHeight(800);
            window.desk().theme().textScaleProperty().set(1.3);
        });

        assertThat(width("#palette")).isCloseTo(1.3 * palette, within(4.0));
    }

    private double width(String pane) {
        WaitForAsyncUtils.waitForFxEvents();
        return WaitForAsyncUtils.waitForAsyncFx(1000, () -> {
            window.stage().getScene().getRoot().layout();
            return ((Region) window.stage().getScene().lookup(pane)).getWidth();
        });
    }
}
