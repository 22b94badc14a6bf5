package org.netkiln.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.netkiln.project.Presets;
import org.netkiln.ui.action.Command;
import org.netkiln.ui.model.Desk;
import org.netkiln.ui.model.TestDesk;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.NodeQueryUtils;
import org.testfx.util.WaitForAsyncUtils;

/** The window beside the main one. */
@ExtendWith(ApplicationExtension.class)
class ExportWindowFxTest {
    private static final int PATIENCE_SECONDS = 30;

    @TempDir
    private Path folder;

    private Stage main;
    private Desk desk;

    @Start
    void start(Stage stage) {
        main = stage;
        desk = new TestDesk(folder).desk();
        desk.workspace().open(Presets.load().find("lenet").orElseThrow().project(), Optional.empty());
        stage.setScene(new Scene(new StackPane(), 900, 600));
        stage.show();
        new ExportWindow(desk, () -> stage).handle();
    }

    @Test
    void itOpensLargeEnoughAndClosesByEscape(FxRobot robot) throws TimeoutException {
        robot.interact(() -> desk.commands().run(Command.EXPORT));
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> robot.lookup("#exportChoose")
                .match(NodeQueryUtils.isVisible())
                .tryQuery()
                .isPresent());
        Window window = robot.lookup("#exportChoose").query().getScene().getWindow();
        assertThat(window).isNotSameAs(main);
        assertThat(window.getWidth()).isGreaterThanOrEqualTo(700);

        robot.clickOn("#exportPlace").type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(window.isShowing()).isFalse();
    }

    @Test
    void itOpensAgainWithoutWhatTheLastExportCameTo(FxRobot robot) throws TimeoutException {
        robot.interact(() -> desk.commands().run(Command.EXPORT));
        robot.clickOn("#format-project").clickOn("#exportPlace").push(KeyCode.CONTROL, KeyCode.A);
        robot.write(folder.resolve("lenet.netkiln.json").toString()).clickOn("#exportStart");
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> robot.lookup("#exportResult")
                .tryQuery()
                .isPresent());
        robot.type(KeyCode.ESCAPE);
        robot.interact(() -> desk.commands().run(Command.EXPORT));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(robot.lookup("#exportResult").tryQuery()).isEmpty();
    }
}
