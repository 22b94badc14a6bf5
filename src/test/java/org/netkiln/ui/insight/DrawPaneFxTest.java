package org.netkiln.ui.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.netkiln.ui.insight.InsightWindow.texts;
import static org.netkiln.ui.model.Eventually.waitUntil;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.netkiln.insight.Probe;
import org.netkiln.ui.model.TestDesk;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class DrawPaneFxTest {
    private Learning learning;
    private TestDesk desk;

    @Start
    void start(Stage stage) {
        InsightWindow window = new InsightWindow(stage, 520, 320);
        learning = window.learning;
        desk = window.desk;
    }

    @Test
    void withoutANetworkItSaysToTrainOne(FxRobot robot) {
        robot.clickOn("#drawTab").drag("#drawBox").dropBy(20, 20);

        assertThat(learning.asked).isEmpty();
        assertThat(texts(robot, ".insight-empty"))
                .contains("Train a network first: then draw, and it says what it sees.");
    }

    @Test
    void whatIsDrawnIsAskedAndTheAnswerShowsAsABarForEachClass(FxRobot robot) {
        train(robot, "mnist");
        robot.drag("#drawBox").dropBy(20, 20);
        waitUntil(() -> learning.waiting() == 1);
        robot.interact(() -> learning.answer(7));

        assertThat(texts(robot, ".class-name")).hasSize(10).contains("7");
        assertThat(texts(robot, ".class-percent").subList(6, 10)).containsExactly("0%", "70%", "20%", "10%");
    }

    @Test
    void onlyOneQuestionIsUnderWayAndTheLastStrokeIsAskedAfterIt(FxRobot robot) {
        train(robot, "mnist");
        robot.drag("#drawBox").dropBy(20, 20);
        waitUntil(() -> learning.waiting() == 1);
        robot.drag("#drawBox").dropBy(-20, -20);
        robot.interact(() -> learning.answer(1));
        waitUntil(() -> learning.asked.size() > 1);

        assertThat(learning.waiting()).isEqualTo(1);
    }

    @Test
    void whileItLearnsTheSamePictureIsAskedAgain(FxRobot robot) {
        train(robot, "mnist");
        robot.clickOn("#drawBox");
        waitUntil(() -> learning.waiting() == 1);
        robot.interact(() -> learning.answer(1));
        robot.interact(() -> learning.say(3));
        waitUntil(() -> learning.waiting() == 1);

        assertThat(last().picture().bytes())
                .isEqualTo(learning.asked.get(0).picture().bytes());
    }

    @Test
    void mnistsDigitsAreCentredAndOthersAreNot(FxRobot robot) {
        train(robot, "mnist");
        assertThat(centred(robot).isSelected()).isTrue();
        train(robot, "fashion-mnist");
        assertThat(centred(robot).isSelected()).isFalse();
    }

    @Test
    void theRightButtonErases(FxRobot robot) {
        train(robot, "mnist");
        robot.clickOn("#drawBox").clickOn("#drawBox", MouseButton.SECONDARY);

        waitUntil(() -> texts(robot, ".insight-empty")
                .contains("Draw in the box, or drop a picture there. The right button erases."));
    }

    @Test
    void theKeyboardDraws(FxRobot robot) {
        train(robot, "mnist");
        robot.interact(() -> robot.lookup("#drawBox").query().requestFocus());
        robot.type(KeyCode.SPACE).type(KeyCode.RIGHT, 4);
        waitUntil(() -> learning.waiting() == 1);
        robot.interact(() -> learning.answer(1));
        waitUntil(() -> learning.asked.size() > 1);

        assertThat(ink(last())).isGreaterThan(ink(learning.asked.get(0)));
    }

    @Test
    void aPictureFromAFileIsAskedAbout(FxRobot robot, @TempDir Path folder) throws Exception {
        BufferedImage image = new BufferedImage(2, 1, BufferedImage.TYPE_INT_RGB);
        image.setRGB(1, 0, 0xFF8000);
        Path file = folder.resolve("two.png");
        ImageIO.write(image, "png", file.toFile());
        desk.answers().file(file);
        train(robot, "mnist");
        robot.clickOn("#drawOpen");
        waitUntil(() -> learning.waiting() == 1);

        assertThat(last().picture().bytes()).containsExactly(0, 0, 0, 0xFF, 0x80, 0);
    }

    private void train(FxRobot robot, String dataset) {
        robot.interact(() -> {
            learning.prepare(desk.desk().kit(), dataset, 0);
            learning.canAsk.set(true);
        });
        robot.clickOn("#drawTab");
    }

    private Probe last() {
        return learning.asked.get(learning.asked.size() - 1);
    }

    private static int ink(Probe probe) {
        int ink = 0;
        for (byte part : probe.picture().bytes()) {
            ink += Byte.toUnsignedInt(part);
        }
        return ink;
    }

    private static CheckBox centred(FxRobot robot) {
        return robot.lookup("#drawCentred").queryAs(CheckBox.class);
    }
}
