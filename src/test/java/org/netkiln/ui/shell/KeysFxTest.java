package org.netkiln.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.netkiln.ui.model.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The mouse is never touched here. */
@ExtendWith(ApplicationExtension.class)
class KeysFxTest {
    @TempDir
    Path folder;

    private TestShell window;
    private Workspace workspace;

    @Start
    void start(Stage stage) {
        window = new TestShell(stage, folder);
        workspace = window.desk().workspace();
    }

    @Test
    void onTheStartPageEnterBeginsAProject(FxRobot robot) {
        robot.type(KeyCode.ENTER);

        assertThat(workspace.openingsProperty().get()).isEqualTo(1);
        assertThat(workspace.networkProperty().get().nodes()).hasSize(1);
    }

    @Test
    void onTheStartPageTheHelpOpens(FxRobot robot) {
        robot.type(KeyCode.F1);

        assertThat(robot.lookup("#helpPage").tryQuery()).isPresent();
    }

    @Test
    void onTheStartPageNothingHappensToAProjectThatCannotBeSeen(FxRobot robot) {
        TestShell.act(() -> window.shell().open("lenet"));
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        robot.type(KeyCode.DELETE);

        assertThat(workspace.networkProperty().get().nodes()).hasSize(14);
    }

    @Test
    void anOpenedProjectHasTheKeyboardAtOnce(FxRobot robot) {
        TestShell.act(() -> window.shell().open("lenet"));
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.type(KeyCode.DELETE);

        assertThat(workspace.networkProperty().get().nodes()).isEmpty();
    }

    @Test
    void afterTheHelpTheCanvasHasTheKeyboardAgain(FxRobot robot) {
        TestShell.act(() -> window.shell().open("lenet"));
        robot.type(KeyCode.F1).type(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, KeyCode.A);

        assertThat(workspace.selectedProperty().get()).hasSize(14);
    }
}
