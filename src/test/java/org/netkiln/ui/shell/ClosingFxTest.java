package org.netkiln.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.netkiln.train.TrainingState;
import org.netkiln.ui.action.Command;
import org.netkiln.ui.model.TrainingModel;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The window is closed while a training is under way: 200 steps, of which a few are done. */
@ExtendWith(ApplicationExtension.class)
class ClosingFxTest {
    @TempDir
    Path folder;

    private TestShell window;
    private TrainingModel training;

    @Start
    void start(Stage stage) {
        window = new TestShell(stage, folder);
        training = window.desk().training();
    }

    @AfterEach
    void end() {
        TestShell.act(training::close);
    }

    private void trainABit() throws IOException {
        Path file =
                FewPictures.saved(folder.resolve("few.netkiln.json"), FewPictures.project(folder.resolve("data"), 40));
        TestShell.act(() -> window.shell().open(file.toString()));
        TestShell.until(
                () -> window.desk().commands().whyNot(Command.TRAIN).getValue().isEmpty());
        TestShell.act(() -> window.desk().commands().run(Command.TRAIN));
        TestShell.until(() -> training.progressProperty().get().step() >= 1);
    }

    @Test
    void itIsStoppedAndSavedAndGoesOnToTheSameWeightsAsIfNothingHadHappened(FxRobot robot) throws Exception {
        trainABit();
        Path run = training.runProperty().get().orElseThrow();
        TestShell.act(() -> window.desk().commands().run(Command.QUIT));
        assertThat(window.stage().isShowing()).isTrue();
        robot.clickOn("#stopAndClose");
        TestShell.until(() -> !window.stage().isShowing());

        TestShell second = TestShell.another(folder);
        TrainingModel later = second.desk().training();
        TestShell.act(() -> later.goOn(run));
        TestShell.until(() -> later.stateProperty().get() == TrainingState.DONE);
        assertThat(later.runProperty().get()).contains(run);
        TestShell.act(
                () -> second.shell().open(folder.resolve("few.netkiln.json").toString()));
        TestShell.until(
                () -> second.desk().commands().whyNot(Command.TRAIN).getValue().isEmpty());
        TestShell.act(() -> second.desk().commands().run(Command.TRAIN));
        TestShell.until(() -> later.stateProperty().get() == TrainingState.DONE
                && !later.runProperty().get().equals(Optional.of(run)));
        Path undisturbed = later.runProperty().get().orElseThrow();
        TestShell.act(later::close);

        assertThat(run.resolve("last.safetensors")).hasSameBinaryContentAs(undisturbed.resolve("last.safetensors"));
    }

    @Test
    void keepingItLeavesWindowAndTrainingAsTheyAre(FxRobot robot) throws Exception {
        trainABit();
        TestShell.act(() -> window.desk().commands().run(Command.PAUSE));
        TestShell.until(() -> training.stateProperty().get() == TrainingState.PAUSED);
        TestShell.act(() -> window.desk().commands().run(Command.QUIT));
        robot.clickOn("#stayOpen");

        assertThat(robot.lookup("#closingPage").tryQuery()).isEmpty();
        assertThat(window.stage().isShowing()).isTrue();
        assertThat(training.stateProperty().get()).isEqualTo(TrainingState.PAUSED);
    }

    @Test
    void whoAsksTwiceIsAskedOnce(FxRobot robot) throws Exception {
        trainABit();
        TestShell.act(() -> window.desk().commands().run(Command.QUIT));
        TestShell.act(() -> window.desk().commands().run(Command.QUIT));
        robot.clickOn("#stopAndClose");

        TestShell.until(() -> !window.stage().isShowing());
    }

    @Test
    void aStopThatWasThoughtBetterOfDoesNotAnswerALaterQuestion(FxRobot robot) throws Exception {
        trainABit();
        TestShell.act(() -> {
            window.desk().commands().run(Command.QUIT);
            robot.lookup("#stopAndClose").queryButton().fire();
            robot.lookup("#stayOpen").queryButton().fire();
            window.desk().commands().run(Command.QUIT);
        });
        TestShell.until(() -> training.stateProperty().get() == TrainingState.STOPPED);

        assertThat(window.stage().isShowing()).isTrue();
    }

    @Test
    void escapeKeepsItToo(FxRobot robot) throws Exception {
        trainABit();
        TestShell.act(() -> window.desk().commands().run(Command.QUIT));
        robot.type(KeyCode.ESCAPE);

        assertThat(robot.lookup("#closingPage").tryQuery()).isEmpty();
        assertThat(window.stage().isShowing()).isTrue();
    }

    @Test
    void whileItIsSavedTheWindowCanStillBeKept(FxRobot robot) throws Exception {
        trainABit();
        TestShell.act(() -> {
            window.desk().commands().run(Command.QUIT);
            robot.lookup("#stopAndClose").queryButton().fire();
            robot.lookup("#stayOpen").queryButton().fire();
        });
        TestShell.until(() -> training.stateProperty().get() == TrainingState.STOPPED);

        assertThat(window.stage().isShowing()).isTrue();
        assertThat(window.desk().commands().whyNot(Command.RESUME).getValue()).isEmpty();
    }
}
