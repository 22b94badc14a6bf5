package org.netkiln.ui.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.netkiln.ui.insight.InsightWindow.texts;
import static org.netkiln.ui.model.Eventually.waitUntil;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.netkiln.insight.SamplePrediction;
import org.netkiln.insight.SamplePredictions;
import org.netkiln.train.event.Verdicts;
import org.netkiln.ui.model.TestDesk;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Four samples: 0, 0, 0 and 1; taken for 0, 1 (60 % sure), 1 (90 % sure) and 1. */
@ExtendWith(ApplicationExtension.class)
class ConfusionPaneFxTest {
    private Learning learning;
    private TestDesk desk;

    @Start
    void start(Stage stage) {
        InsightWindow window = new InsightWindow(stage, 620, 360);
        learning = window.learning;
        desk = window.desk;
    }

    @Test
    void beforeTheFirstEpochItSaysWhatWillBeHere(FxRobot robot) {
        open(robot);

        assertThat(texts(robot, ".insight-empty"))
                .contains("After the first epoch of a training you see here which class is taken for which.");
    }

    @Test
    void rowsAreTheTruthAndColumnsWhatItWasTakenFor(FxRobot robot) {
        validate(robot);

        assertThat(texts(robot, "#cell-0-0 .label")).containsExactly("1");
        assertThat(texts(robot, "#cell-0-1 .label")).containsExactly("2");
        assertThat(texts(robot, "#cell-1-0 .label")).containsExactly("");
        assertThat(cell(robot, 0, 1).getAccessibleText()).isEqualTo("T-shirt/top taken for Trouser: 2");
    }

    @Test
    void recallEndsARowAndPrecisionAColumn(FxRobot robot) {
        validate(robot);

        assertThat(robot.lookup(".matrix .label").queryAllAs(Label.class))
                .extracting(Label::getAccessibleText)
                .contains(
                        "Of the samples that are T-shirt/top, 33% were recognised (recall).",
                        "Of the samples taken for Trouser, 33% are (precision).",
                        "Of the samples that are Bag, – were recognised (recall).");
    }

    @Test
    void atFirstAllMistakesAreShown(FxRobot robot) {
        validate(robot);

        assertThat(texts(robot, "#cellTitle")).containsExactly("2 mistakes, the surest first");
        assertThat(texts(robot, ".cell-image")).containsExactly("90%", "60%");
    }

    @Test
    void aClickOnACellShowsItsImages(FxRobot robot) {
        validate(robot);
        robot.clickOn("#cell-1-1");

        assertThat(texts(robot, "#cellTitle")).containsExactly("Trouser, recognised: 1");
        assertThat(texts(robot, ".cell-image")).containsExactly("80%");
    }

    @Test
    void arrowsGoFromCellToCellAndEnterShowsTheImages(FxRobot robot) {
        validate(robot);
        robot.clickOn("#cell-0-0").type(KeyCode.RIGHT).type(KeyCode.ENTER);

        assertThat(texts(robot, "#cellTitle")).containsExactly("T-shirt/top taken for Trouser: 2");
    }

    @Test
    void aNetworkThatPredictsNumbersHasNoMatrix(FxRobot robot) {
        open(robot);
        robot.interact(() -> {
            learning.prepare(desk.desk().kit(), "fashion-mnist", 0);
            learning.samples.set(
                    Optional.of(new SamplePredictions(1, List.of(new SamplePrediction(0, 0, 0, List.of(3.5, -1.0))))));
        });

        waitUntil(() -> texts(robot, ".insight-empty").contains("This network predicts numbers, not classes."));
        assertThat(robot.lookup(".matrix-cell").queryAll()).isEmpty();
    }

    private void open(FxRobot robot) {
        robot.clickOn("#confusionTab");
    }

    private void validate(FxRobot robot) {
        robot.interact(() -> {
            learning.prepare(desk.desk().kit(), "fashion-mnist", 0, 0, 0, 1);
            learning.verdicts.set(
                    Optional.of(new Verdicts(new int[] {0, 1, 1, 1}, new float[] {0.7f, 0.6f, 0.9f, 0.8f})));
        });
        open(robot);
        waitUntil(() -> !robot.lookup(".matrix-cell").queryAll().isEmpty());
    }

    private static MatrixCell cell(FxRobot robot, int truth, int predicted) {
        return robot.lookup("#cell-" + truth + "-" + predicted).queryAs(MatrixCell.class);
    }
}
