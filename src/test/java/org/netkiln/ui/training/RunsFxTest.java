package org.netkiln.ui.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.netkiln.cli.SmallFashion;
import org.netkiln.edit.MoveNodes;
import org.netkiln.edit.SetParam;
import org.netkiln.graph.Position;
import org.netkiln.project.Project;
import org.netkiln.project.ProjectFile;
import org.netkiln.train.TrainingState;
import org.netkiln.ui.action.Command;
import org.netkiln.ui.fx.Theme;
import org.netkiln.ui.model.Desk;
import org.netkiln.ui.model.Eventually;
import org.netkiln.ui.model.TestDesk;
import org.netkiln.ui.model.TrainingModel;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A network with dropout on 300 pictures of Fashion-MNIST in batches of 64: five steps an epoch. */
@ExtendWith(ApplicationExtension.class)
class RunsFxTest {
    private static final String PROJECT =
            """
            {"netkiln": 1, "name": "Dropout",
             "nodes": [{"id": "in", "type": "input", "params": {"shape": [1, 28, 28]}},
                       {"id": "flat", "type": "flatten"},
                       {"id": "drop", "type": "dropout", "params": {"p": 0.5}},
                       {"id": "fc", "type": "linear", "params": {"out_features": 10}},
                       {"id": "out", "type": "output"}],
             "wires": [["in", "flat"], ["flat", "drop"], ["drop", "fc"], ["fc", "out"]],
             "training": {"batch_size": 64, "optimizer": {"type": "sgd", "lr": 0.01}}}
            """;

    private final Path folder = temporary();
    private Desk desk;

    @Start
    void start(Stage stage) {
        desk = new TestDesk(folder.resolve("runs")).desk();
        desk.workspace().open(project(2), Optional.empty());
        Scene scene = new Scene((Parent) new TrainingPane(desk).view(), 1100, 420);
        new Theme().dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void end(FxRobot robot) {
        robot.interact(() -> desk.training().close());
    }

    @Test
    void theRunBeforeStaysOnTheChartsUnderItsName(FxRobot robot) {
        train(robot);
        String first =
                String.valueOf(desk.training().runProperty().get().orElseThrow().getFileName());
        train(robot);

        assertThat(texts(robot, ".chart-legend .label")).contains(first);
        assertThat(desk.pastRuns().compared().get(0).curves().loss().size()).isEqualTo(10);
    }

    @Test
    void aRecordedRunIsPutOnTheChartsAndTakenAwayInTheMenu(FxRobot robot) {
        train(robot);
        robot.interact(() -> desk.training().close());
        robot.interact(() -> {
            Desk next = new TestDesk(folder.resolve("runs")).desk();
            next.workspace().open(desk.workspace().project(), Optional.empty());
            desk = next;
            robot.window(0).getScene().setRoot((Parent) new TrainingPane(next).view());
        });
        robot.clickOn("#compareRuns");
        Eventually.waitUntil(() -> robot.lookup(".check-menu-item").tryQuery().isPresent());
        robot.clickOn(".check-menu-item");
        Eventually.waitUntil(() -> !desk.pastRuns().compared().isEmpty());

        assertThat(desk.pastRuns().compared().get(0).curves().valLoss().size()).isEqualTo(2);
        assertThat(texts(robot, ".chart-legend .label"))
                .contains(desk.pastRuns().compared().get(0).name());
        robot.clickOn("#compareRuns");
        Eventually.waitUntil(() -> robot.lookup(".check-menu-item").tryQuery().isPresent());
        robot.clickOn(".check-menu-item");
        assertThat(desk.pastRuns().compared()).isEmpty();
    }

    @Test
    void aRunThatWasCutShortGoesOnAfterTheProgramWasStartedAgainWithItsCurves(FxRobot robot) {
        robot.interact(() -> desk.workspace().open(project(1000), Optional.empty()));
        robot.interact(() -> desk.commands().run(Command.TRAIN));
        Eventually.waitUntil(
                () -> desk.training().curvesProperty().get().epochLoss().size() >= 2);
        robot.interact(() -> desk.commands().run(Command.STOP));
        Eventually.waitUntil(() -> state() == TrainingState.STOPPED);
        Path run = desk.training().runProperty().get().orElseThrow();
        robot.interact(() -> desk.training().close());
        robot.interact(() -> {
            Desk next = new TestDesk(folder.resolve("runs")).desk();
            Project same = desk.workspace().project();
            desk = next;
            robot.window(0).getScene().setRoot((Parent) new TrainingPane(next).view());
            next.workspace().open(same, Optional.empty());
            next.workspace().apply(new MoveNodes(Map.of("fc", new Position(400, 80))));
        });
        Eventually.waitUntil(
                () -> desk.commands().whyNot(Command.RESUME).getValue().isEmpty());
        robot.interact(() -> desk.commands().run(Command.RESUME));
        Eventually.waitUntil(
                () -> desk.training().curvesProperty().get().epochLoss().size() >= 3);

        assertThat(desk.training().runProperty().get()).contains(run);
        assertThat(desk.training().curvesProperty().get().epochLoss().x(0)).isEqualTo(1);
    }

    @Test
    void anotherNetworkOfTheSameNameDoesNotGoOnWithItsRun(FxRobot robot) {
        robot.interact(() -> desk.workspace().open(project(1000), Optional.empty()));
        robot.interact(() -> desk.commands().run(Command.TRAIN));
        Eventually.waitUntil(() -> desk.training().progressProperty().get().step() >= 1);
        robot.interact(() -> desk.commands().run(Command.STOP));
        Eventually.waitUntil(() -> state() == TrainingState.STOPPED);
        robot.interact(() -> {
            Project same = desk.workspace().project();
            desk.workspace()
                    .open(
                            same.withNetwork(new SetParam(Set.of("drop"), "p", 0.25).applyTo(same.network())),
                            Optional.empty());
        });
        Eventually.waitUntil(() -> desk.pastRuns().unfinishedProperty().get().isPresent());

        assertThat(desk.commands().whyNot(Command.RESUME).getValue()).isPresent();
    }

    @Test
    void theRateOfDropoutIsChangedWhileItTrainsAndTheChangeIsMarked(FxRobot robot) {
        robot.interact(() -> desk.workspace().open(project(1000), Optional.empty()));
        robot.interact(() -> desk.commands().run(Command.TRAIN));
        Eventually.waitUntil(() -> robot.lookup("#live-drop-p").tryQuery().isPresent());
        TextField rate = robot.lookup("#live-drop-p").queryAs(TextField.class);
        robot.interact(() -> {
            rate.requestFocus();
            rate.setText("0.25");
        });
        robot.type(KeyCode.ENTER);
        Eventually.waitUntil(() -> !desk.training().marks().isEmpty());

        assertThat(desk.training().marks().stream().map(TrainingModel.Mark::label))
                .containsExactly("drop.p = 0.25");
    }

    @Test
    void whatASettingDoesIsToldInTheLanguageOfTheWindow(FxRobot robot) {
        robot.interact(() -> desk.words().setLocale(Locale.SIMPLIFIED_CHINESE));

        Label batchSize = robot.lookup(".form-name").queryAllAs(Label.class).stream()
                .filter(label -> label.getText().equals("batch size"))
                .findFirst()
                .orElseThrow();
        assertThat(batchSize.getTooltip().getText()).startsWith("批大小");
    }

    @Test
    void aDeviceThatIsNotThereIsShownAndSaysWhy(FxRobot robot) {
        robot.interact(() -> desk.training().wake());
        ComboBox<?> device = robot.lookup("#setting-device").queryAs(ComboBox.class);
        Eventually.waitUntil(() -> device.getItems().size() == 2);
        robot.interact(device::show);

        assertThat(device.getValue()).isEqualTo("cpu");
        assertThat(texts(robot, ".list-cell"))
                .anySatisfy(text -> assertThat(text).startsWith("cuda – "));
    }

    private void train(FxRobot robot) {
        robot.interact(() -> desk.commands().run(Command.TRAIN));
        Eventually.waitUntil(() -> state() == TrainingState.DONE
                && desk.training().curvesProperty().get().epochLoss().size() == 2);
    }

    private TrainingState state() {
        return desk.training().stateProperty().get();
    }

    private static List<String> texts(FxRobot robot, String query) {
        return robot.lookup(query).queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .filter(Objects::nonNull)
                .toList();
    }

    private Project project(int epochs) {
        Path data = folder.resolve("data");
        try {
            if (!Files.exists(data)) {
                SmallFashion.in(data, 300, 100);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ProjectFile.parse("dropout.json", PROJECT.getBytes(StandardCharsets.UTF_8))
                .get()
                .withSetting("dataset", data.toString())
                .withSetting("epochs", epochs);
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("runs");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
