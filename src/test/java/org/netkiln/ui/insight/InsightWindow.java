package org.netkiln.ui.insight;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.netkiln.ui.model.TestDesk;
import org.testfx.api.FxRobot;

/** The insight pane alone in a window, over a training that is only played. */
final class InsightWindow {
    final Learning learning = new Learning();
    final TestDesk desk = new TestDesk();

    /** To be made on the FX thread. */
    InsightWindow(Stage stage, double width, double height) {
        InsightPane pane = new InsightPane(desk.desk(), learning.watched());
        Scene scene = new Scene((Parent) pane.view(), width, height);
        desk.desk().theme().dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    /** What the labels say that a query finds. */
    static List<String> texts(FxRobot robot, String query) {
        return robot.lookup(query).queryAllAs(Label.class).stream()
                .map(Labeled::getText)
                .toList();
    }
}
