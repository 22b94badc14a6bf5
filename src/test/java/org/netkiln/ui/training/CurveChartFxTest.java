package org.netkiln.ui.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.netkiln.insight.Curve;
import org.netkiln.text.Text;
import org.netkiln.ui.fx.Theme;
import org.netkiln.ui.model.TestDesk;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class CurveChartFxTest {
    private final Curve steps = new Curve();
    private final Curve validation = new Curve();
    private CurveChart chart;

    @Start
    void start(Stage stage) {
        chart = new CurveChart(new TestDesk().desk().words(), Text.literal("Loss"), false);
        for (int step = 1; step <= 1000; step++) {
            steps.add(step / 200.0, 0.5 + 2 * Math.exp(-step / 150.0) + (step % 7) / 100.0);
        }
        for (int epoch = 1; epoch <= 5; epoch++) {
            validation.add(epoch, 0.6 + Math.exp(-epoch));
        }
        chart.setEpochs(5);
        chart.setSmoothing(0.95);
        chart.show(List.of(
                new Line("train", Line.Style.STEPS, steps), new Line("test", Line.Style.VALIDATION, validation)));
        Scene scene = new Scene(chart.view(), 420, 260);
        new Theme().dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void theReadoutTellsEachLinesValueUnderTheCursor(FxRobot robot) {
        robot.moveTo(chart.view());

        assertThat(robot.lookup(".chart-readout").queryAs(Label.class).getText())
                .contains("train  ", "test  ");
    }

    @Test
    void aDragZoomsInAndADoubleClickShowsAllAgain(FxRobot robot) {
        robot.moveTo(chart.view()).drag().moveBy(80, 60).drop();
        double zoomed = chart.chart().getXYPlot().getDomainAxis().getRange().getLength();
        robot.doubleClickOn(chart.view());

        assertThat(zoomed).isLessThan(2.5);
        assertThat(chart.chart().getXYPlot().getDomainAxis().getRange().getLength())
                .isEqualTo(5);
    }

    @Test
    void theFileOfNumbersHasARowForEachPoint() {
        String csv = new String(ChartFiles.csv(chart.lines()), StandardCharsets.UTF_8);

        assertThat(csv.lines())
                .hasSize(1 + steps.size() + validation.size())
                .contains("\"test\",5.0," + validation.y(4) + "," + validation.y(4) + "," + validation.y(4));
    }

    @Test
    void theDrawingIsAnSvg() {
        assertThat(new String(ChartFiles.svg(chart.chart()), StandardCharsets.UTF_8))
                .contains("<svg", "<path");
    }

    @Test
    void aLongLineIsPaintedWithNoMorePointsThanAScreenHasColumns(FxRobot robot) {
        for (int step = 1001; step <= 300_000; step++) {
            steps.add(step / 60_000.0, 1);
        }
        robot.interact(chart::refresh);

        assertThat(chart.chart().getXYPlot().getDataset().getItemCount(0)).isLessThan(2 * 1400);
    }
}
