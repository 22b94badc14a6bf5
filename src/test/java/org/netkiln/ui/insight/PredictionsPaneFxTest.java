package org.netkiln.ui.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.netkiln.ui.insight.InsightWindow.texts;
import static org.netkiln.ui.model.Eventually.waitUntil;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.netkiln.ui.model.TestDesk;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Fashion-MNIST: 0 is a T-shirt, 1 a trouser, 9 an ankle boot. */
@ExtendWith(ApplicationExtension.class)
class PredictionsPaneFxTest {
    private Learning learning;
    private TestDesk desk;

    @Start
    void start(Stage stage) {
        InsightWindow window = new InsightWindow(stage, 460, 300);
        learning = window.learning;
        desk = window.desk;
    }

    @Test
    void beforeATrainingItSaysWhatToDo(FxRobot robot) {
        assertThat(texts(robot, ".insight-empty")).contains("Press Train to see what the network says of test images.");
    }

    @Test
    void eachImageTellsItsClassAndWhatItIsTakenForInColourAndSign(FxRobot robot) {
        learn(robot, 9, 1);

        assertThat(texts(robot, ".tile-truth")).containsExactly("Ankle boot", "T-shirt/top");
        assertThat(texts(robot, ".tile-predicted")).containsExactly("✓ Ankle boot", "✗ Trouser");
        assertThat(tiles(robot).get(1).getPseudoClassStates()).contains(States.WRONG);
        assertThat(tiles(robot).get(0).getPseudoClassStates()).doesNotContain(States.WRONG);
        assertThat(texts(robot, "#rightCount")).containsExactly("1 of 2 right");
    }

    @Test
    void theBarIsAsLongAsTheNetworkIsSure(FxRobot robot) {
        learn(robot, 9, 1);

        assertThat(tiles(robot).get(0).confidence()).isEqualTo(0.7);
    }

    @Test
    void theMouseShowsTheThreeLikeliestClasses(FxRobot robot) {
        learn(robot, 9, 1);

        assertThat(tiles(robot).get(1).top()).containsExactly("Trouser 70%", "Pullover 20%", "Dress 10%");
    }

    @Test
    void whatTheNetworkSaysNextGoesIntoTheSameTiles(FxRobot robot) {
        learn(robot, 9, 1);
        List<PredictionTile> before = tiles(robot);
        robot.interact(() -> learning.say(9, 0));
        waitUntil(() -> texts(robot, "#rightCount").equals(List.of("2 of 2 right")));

        assertThat(tiles(robot)).isEqualTo(before);
        assertThat(texts(robot, ".tile-predicted")).containsExactly("✓ Ankle boot", "✓ T-shirt/top");
    }

    @Test
    void wrongOnlyLeavesTheMistakes(FxRobot robot) {
        learn(robot, 9, 1);
        robot.clickOn("#wrongOnly");

        assertThat(tiles(robot)).extracting(Node::isVisible).containsExactly(false, true);
        assertThat(texts(robot, "#rightCount")).containsExactly("1 of 2 right");
    }

    @Test
    void aClassLeavesItsOwnImagesAndCountsThemAlone(FxRobot robot) {
        learn(robot, 9, 1);
        robot.interact(() -> classes(robot).setValue(9));

        assertThat(tiles(robot)).extracting(Node::isVisible).containsExactly(true, false);
        assertThat(texts(robot, "#rightCount")).containsExactly("1 of 1 right");
    }

    @Test
    void classesFollowTheLanguage(FxRobot robot) {
        learn(robot, 9, 1);
        robot.interact(() -> desk.desk().words().setLocale(Locale.SIMPLIFIED_CHINESE));
        waitUntil(() -> texts(robot, ".tile-truth").contains("短靴"));

        assertThat(texts(robot, ".tile-predicted")).containsExactly("✓ 短靴", "✗ 裤子");
        assertThat(classes(robot).getConverter().toString(1)).isEqualTo("裤子");
    }

    /** Two test samples, a boot and a T-shirt, are taken for these. */
    private void learn(FxRobot robot, int boot, int shirt) {
        robot.interact(() -> {
            learning.prepare(desk.desk().kit(), "fashion-mnist", 9, 0);
            learning.say(boot, shirt);
        });
        waitUntil(() -> tiles(robot).size() == 2);
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Integer> classes(FxRobot robot) {
        return robot.lookup("#classFilter").queryAs(ComboBox.class);
    }

    private static List<PredictionTile> tiles(FxRobot robot) {
        Set<PredictionTile> found = robot.lookup(".prediction-tile").queryAllAs(PredictionTile.class);
        return List.copyOf(found);
    }
}
