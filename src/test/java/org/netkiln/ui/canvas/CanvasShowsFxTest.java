package org.netkiln.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What is to be seen of a network. */
@ExtendWith(ApplicationExtension.class)
class CanvasShowsFxTest {
    private Table table;

    @Start
    void start(Stage stage) {
        table = new Table(stage);
    }

    @Test
    void aNodeShowsItsNameItsLayerWhatMattersAndItsParameters(FxRobot robot) {
        table.open(robot, "lenet");

        assertThat(words(table.item(robot, "conv1"))).containsExactly("conv1", "Conv2d", "6 @ 5×5", "156");
    }

    @Test
    void everyWireCarriesItsShape(FxRobot robot) {
        table.open(robot, "lenet");

        assertThat(List.of(
                        table.shape(robot, "input", "conv1"),
                        table.shape(robot, "conv1", "act1"),
                        table.shape(robot, "pool2", "flatten"),
                        table.shape(robot, "fc3", "output")))
                .containsExactly("1×28×28", "6×24×24", "16×4×4", "10");
    }

    @Test
    void aPresetWithoutPlacesIsArrangedAndFillsTheWindowWithoutCountingAsAnEdit(FxRobot robot) {
        table.open(robot, "lenet");

        assertThat(table.network().nodes()).allMatch(node -> node.at() != null);
        assertThat(table.workspace().dirtyProperty().get()).isFalse();
        assertThat(table.workspace().undoLabelProperty().get()).isEmpty();
        Bounds window = robot.lookup("#canvas")
                .query()
                .localToScreen(robot.lookup("#canvas").query().getLayoutBounds());
        assertThat(items(robot))
                .hasSize(14)
                .allMatch(item -> window.contains(item.localToScreen(item.getLayoutBounds())));
    }

    @Test
    void anEmptyCanvasSaysHowToBegin(FxRobot robot) {
        assertThat(robot.lookup("#emptyHint").query().isVisible()).isTrue();
        assertThat(robot.lookup("#emptyHint .label").queryLabeled().getText())
                .isEqualTo("Drag a layer here, or press Space.");
    }

    @Test
    void aScreenReaderHearsWhatANodeIs(FxRobot robot) {
        table.open(robot, "lenet");

        assertThat(table.item(robot, "conv1").getAccessibleText())
                .isEqualTo("conv1, Conv2d 6 @ 5×5, gives 6×24×24, 156 parameters");
    }

    private static Set<Node> items(FxRobot robot) {
        return robot.lookup(".canvas-item").queryAll();
    }

    private static List<String> words(Node node) {
        return node.lookupAll("Text").stream()
                .map(Text.class::cast)
                .map(Text::getText)
                .toList();
    }
}
