package org.netkiln.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.netkiln.ui.model.TestDesk;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PalettePaneFxTest {
    private final List<String> added = new ArrayList<>();
    private TestDesk desk;

    @Start
    void start(Stage stage) {
        desk = new TestDesk();
        PalettePane pane = new PalettePane(desk.desk(), added::add);
        stage.setScene(new Scene((Parent) pane.view(), 220, 600));
        stage.show();
    }

    @BeforeEach
    void forget() {
        added.clear();
    }

    @Test
    void allLayersAreThereByGroup(FxRobot robot) {
        assertThat(robot.lookup(".palette-row").queryAll())
                .hasSize(desk.desk().kit().layers().layers().size());
        assertThat(texts(robot, ".palette-group")).startsWith("Data and loss", "Convolution", "Pooling");
    }

    @Test
    void aDoubleClickAddsTheLayer(FxRobot robot) {
        robot.doubleClickOn("#palette-conv2d");

        assertThat(added).containsExactly("conv2d");
    }

    @Test
    void typingASynonymAndEnterAddsTheLayer(FxRobot robot) {
        robot.clickOn("#layerSearch").write("dense").type(KeyCode.ENTER);

        assertThat(added).containsExactly("linear");
    }

    @Test
    void theKeyboardReachesALayerAndAddsIt(FxRobot robot) {
        robot.clickOn("#layerSearch").write("flatten").type(KeyCode.DOWN).type(KeyCode.SPACE);

        assertThat(added).containsExactly("flatten");
    }

    @Test
    void aSearchThatFindsNothingSaysSo(FxRobot robot) {
        robot.clickOn("#layerSearch").write("xyzzy");

        assertThat(texts(robot, ".palette-nothing")).containsExactly("No layer matches “xyzzy”.");
    }

    @Test
    void groupsFollowTheLanguage(FxRobot robot) {
        robot.interact(() -> desk.desk().words().setLocale(Locale.SIMPLIFIED_CHINESE));

        assertThat(texts(robot, ".palette-group")).startsWith("数据与损失", "卷积", "池化");
    }

    private static List<String> texts(FxRobot robot, String query) {
        return robot.lookup(query).queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }
}
