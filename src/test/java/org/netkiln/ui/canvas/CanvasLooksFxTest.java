package org.netkiln.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.CacheHint;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Shape;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.netkiln.interact.Viewport;
import org.netkiln.ui.action.Command;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Languages and themes, changed while running. */
@ExtendWith(ApplicationExtension.class)
class CanvasLooksFxTest {
    private Table table;

    @Start
    void start(Stage stage) {
        table = new Table(stage);
    }

    @Test
    void wordsFollowTheLanguage(FxRobot robot) {
        robot.interact(() -> table.desk().desk().words().setLocale(Locale.SIMPLIFIED_CHINESE));

        assertThat(robot.lookup("#emptyHint .label").queryLabeled().getText()).isEqualTo("把层拖到这里，或按空格键。");
        table.open(robot, "lenet");
        assertThat(table.item(robot, "conv1").getAccessibleText()).isEqualTo("conv1，Conv2d 6 @ 5×5，输出 6×24×24，156 个参数");
    }

    @Test
    void cardsAreDarkInTheDarkAndKeepTheirGroupsHue(FxRobot robot) {
        table.open(robot, "lenet");
        Color light = headline(robot);
        robot.interact(() -> table.desk().desk().theme().darkProperty().set(true));
        Table.settle();

        Region card = (Region) table.item(robot, "conv1").lookup(".item-card");
        Paint ground = card.getBackground().getFills().get(2).getFill();
        assertThat(((Color) ground).getBrightness()).isLessThan(0.3);
        assertThat(Math.abs(headline(robot).getHue() - light.getHue())).isLessThan(20);
        robot.interact(() -> table.desk().desk().theme().darkProperty().set(false));
    }

    @Test
    void theCanvasGrowsWithTheText(FxRobot robot) {
        table.open(robot, "lenet");
        table.give(robot, Command.ZOOM_RESET);
        Table.until(() -> table.model().viewport().get().scale() == 1);
        double height = heightOnScreen(robot);
        robot.interact(() -> table.desk().desk().theme().textScaleProperty().set(1.5));
        Table.until(() -> Math.abs(heightOnScreen(robot) - 1.5 * height) < 0.5);

        Point2D from = table.middle(robot, "input");
        table.drag(robot, from, from.add(90, 60));
        assertThat(table.middle(robot, "input").distance(from.add(90, 60))).isLessThan(12);
    }

    @Test
    void whatFittedTheWindowFitsItAgainWhenItIsAnother(FxRobot robot) {
        table.open(robot, "lenet");
        Viewport before = table.model().viewport().get();
        robot.interact(() -> robot.window(0).setWidth(900));
        Table.until(() -> table.model().viewport().get().width() < before.width());
        Viewport after = table.model().viewport().get();

        assertThat(after).isEqualTo(after.fit(table.model().scene().bounds()));
    }

    @Test
    void theMapLeavesWhatIsFittedFree(FxRobot robot) {
        table.open(robot, "lenet");
        table.give(robot, Command.FIT);
        Table.settle();
        Node map = robot.lookup("#miniMap").query();
        Bounds corner = map.localToScreen(map.getLayoutBounds());

        assertThat(map.isVisible()
                        && robot.lookup(".canvas-item").queryAll().stream()
                                .anyMatch(item -> corner.intersects(item.localToScreen(item.getLayoutBounds()))))
                .isFalse();
    }

    @Test
    void cardsAreBitmapsStretchedWhileZoomingAndCrispAtRest(FxRobot robot) {
        table.open(robot, "lenet");
        Node body = table.item(robot, "conv1").lookup(".item-body");
        assertThat(body.isCache()).isTrue();
        CacheHint[] meanwhile = new CacheHint[1];
        body.cacheHintProperty().subscribe(hint -> meanwhile[0] = hint == CacheHint.SPEED ? hint : meanwhile[0]);
        table.give(robot, Command.ZOOM_IN);
        Table.until(() -> meanwhile[0] == CacheHint.SPEED && body.getCacheHint() == CacheHint.DEFAULT);
    }

    private double heightOnScreen(FxRobot robot) {
        Node item = table.item(robot, "input");
        return item.localToScreen(item.getLayoutBounds()).getHeight();
    }

    private Color headline(FxRobot robot) {
        return (Color) ((Shape) table.item(robot, "conv1").lookup(".item-headline")).getFill();
    }
}
