package org.netkiln.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.netkiln.project.Presets;
import org.netkiln.ui.model.TestDesk;
import org.netkiln.ui.model.Workspace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class InspectorPaneFxTest {
    private Workspace workspace;

    @Start
    void start(Stage stage) {
        TestDesk desk = new TestDesk();
        workspace = desk.desk().workspace();
        workspace.open(Presets.load().find("lenet").orElseThrow().project(), Optional.empty());
        stage.setScene(new Scene((Parent) new InspectorPane(desk.desk()).view(), 300, 700));
        stage.show();
    }

    @Test
    void showsTheArithmeticOfTheSelectedNodesShapeAndParameters(FxRobot robot) {
        select(robot, "conv1");

        assertThat(texts(robot, "#whyShape .label")).contains("height = width = (28 + 2·0 − 5)/1 + 1 = 24");
        assertThat(texts(robot, "#whyParameters .label"))
                .contains("Why 156 parameters", "parameters = 5·5·1·6 + 6 = 156");
    }

    @Test
    void aChangedParameterGoesIntoTheNetworkAsOneNamedStep(FxRobot robot) {
        select(robot, "conv1");
        robot.doubleClickOn("#param-out_channels").write("8").type(KeyCode.ENTER);

        assertThat(param("conv1", "out_channels")).isEqualTo(8);
        robot.interact(workspace::undo);
        assertThat(param("conv1", "out_channels")).isEqualTo(6);
        assertThat(field(robot, "#param-out_channels").getText()).isEqualTo("6");
    }

    @Test
    void selectingANodeChangesNothing(FxRobot robot) {
        select(robot, "conv1");
        select(robot, "fc1");

        assertThat(workspace.dirtyProperty().get()).isFalse();
    }

    @Test
    void aParameterOfSeveralNodesIsSetInAllOfThem(FxRobot robot) {
        select(robot, "fc1", "fc2");
        assertThat(field(robot, "#param-out_features").getPromptText()).isEqualTo("several values");
        robot.clickOn("#param-out_features").write("64").type(KeyCode.ENTER);

        assertThat(List.of(param("fc1", "out_features"), param("fc2", "out_features")))
                .containsExactly(64, 64);
    }

    @Test
    void anotherNameRenamesTheNodeAndKeepsItSelected(FxRobot robot) {
        select(robot, "conv1");
        robot.doubleClickOn("#nodeName").write("first").type(KeyCode.ENTER);

        assertThat(workspace.networkProperty().get().contains("first")).isTrue();
        assertThat(workspace.selectedProperty().get()).containsExactly("first");
    }

    @Test
    void aNameThatIsTakenIsNotAccepted(FxRobot robot) {
        select(robot, "conv1");
        robot.doubleClickOn("#nodeName").write("conv2").type(KeyCode.ENTER);

        assertThat(workspace.networkProperty().get().contains("conv1")).isTrue();
        assertThat(field(robot, "#nodeName").getText()).isEqualTo("conv1");
    }

    @Test
    void aProblemStandsWithItsRemedyWhichAClickApplies(FxRobot robot) {
        select(robot, "conv1");
        robot.doubleClickOn("#param-kernel_size").write("40").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn(".remedy");

        assertThat(param("conv1", "padding")).isEqualTo(6);
    }

    @Test
    void withoutASelectionTheWholeNetworkIsSummedUp(FxRobot robot) {
        select(robot);

        assertThat(texts(robot, "#networkSummary .label")).contains("44,426 parameters", "Nothing is wrong with it.");
    }

    private void select(FxRobot robot, String... nodes) {
        robot.interact(() -> workspace.selectedProperty().set(Set.of(nodes)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Object param(String node, String key) {
        return workspace
                .networkProperty()
                .get()
                .node(node)
                .orElseThrow()
                .params()
                .raw()
                .get(key);
    }

    private static TextField field(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(TextField.class);
    }

    private static List<String> texts(FxRobot robot, String query) {
        return robot.lookup(query).queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }
}
