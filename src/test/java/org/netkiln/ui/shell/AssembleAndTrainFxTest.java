package org.netkiln.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.netkiln.check.Report;
import org.netkiln.project.AppFolders;
import org.netkiln.project.Presets;
import org.netkiln.session.Kit;
import org.netkiln.train.TrainingState;
import org.netkiln.ui.model.Answers;
import org.netkiln.ui.model.Desk;
import org.netkiln.ui.model.TrainingModel;
import org.netkiln.weights.Safetensors;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.NodeQueryUtils;
import org.testfx.util.WaitForAsyncUtils;

/** What a student does in the first five minutes, with mouse and keyboard alone, on real pictures. */
@ExtendWith(ApplicationExtension.class)
class AssembleAndTrainFxTest {
    private static final int PATIENCE_SECONDS = 120;

    @TempDir
    Path own;

    private final Answers answers = new Answers();
    private Desk desk;

    @TempDir
    private Path folder;

    @Start
    void start(Stage stage) {
        Shell shell = new Shell(
                stage,
                Kit.load(),
                Presets.load(),
                Locale.ENGLISH,
                Optional.of(answers),
                new AppFolders(own.resolve("settings"), own.resolve("state")),
                own.resolve("runs"));
        shell.show(1280, 800);
        desk = shell.desk();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> desk.training().close());
    }

    @Test
    void lenetIsAssembledTrainedPausedResumedAndStopped(FxRobot robot) throws Exception {
        robot.clickOn("#new-fashion-mnist");
        assemble(robot);
        assertThat(report().parameters()).isEqualTo(44_426);
        assertThat(report().problems()).isEmpty();

        TrainingModel training = desk.training();
        robot.type(KeyCode.F5);
        await(() -> training.progressProperty().get().step() >= 3);
        assertThat(training.curvesProperty().get().loss().y(0)).isBetween(2.2, 2.6);
        await(() -> training.samplesProperty().get().isPresent());

        robot.type(KeyCode.F6);
        await(() -> training.stateProperty().get() == TrainingState.PAUSED);
        long paused = training.progressProperty().get().step();
        robot.type(KeyCode.F7);
        await(() -> training.progressProperty().get().step() > paused);

        robot.type(KeyCode.F6);
        await(() -> training.verdictsProperty().get().isPresent());
        assertThat(training.verdictsProperty().get().orElseThrow().size()).isEqualTo(10_000);

        robot.push(KeyCode.SHIFT, KeyCode.F5);
        await(() -> training.stateProperty().get() == TrainingState.STOPPED);
        Path run = training.runProperty().get().orElseThrow();
        assertThat(Safetensors.read(run.resolve("last.safetensors")).get().tensors())
                .containsKeys("conv1.weight", "conv2.bias", "fc3.weight");
        assertThat(Files.size(run.resolve("metrics.csv"))).isPositive();

        Path exported = folder.resolve("lenet.safetensors");
        answers.file(exported);
        robot.push(KeyCode.CONTROL, KeyCode.E);
        await(() -> robot.lookup("#exportChoose")
                .match(NodeQueryUtils.isVisible())
                .tryQuery()
                .isPresent());
        robot.clickOn("#exportChoose").clickOn("#exportStart");
        await(() -> robot.lookup("#exportResult").tryQuery().isPresent());
        assertThat(robot.lookup("#exportProof").queryLabeled().getText()).contains("largest difference 0");
        assertThat(Safetensors.read(exported).get().tensors())
                .isEqualTo(
                        Safetensors.read(run.resolve("last.safetensors")).get().tensors());
    }

    /** Each layer by its name in the palette's search; its number into the first field of the inspector. */
    private void assemble(FxRobot robot) throws TimeoutException {
        add(robot, "Conv2d", "conv1", List.of("6", "5"), List.of("out_channels", "kernel_size"));
        add(robot, "Sigmoid", "act1", List.of(), List.of());
        add(robot, "MaxPool2d", "pool1", List.of("2"), List.of("kernel_size"));
        add(robot, "Conv2d", "conv2", List.of("16", "5"), List.of("out_channels", "kernel_size"));
        add(robot, "Sigmoid", "act2", List.of(), List.of());
        add(robot, "MaxPool2d", "pool2", List.of("2"), List.of("kernel_size"));
        add(robot, "Flatten", "flatten", List.of(), List.of());
        add(robot, "Linear", "fc1", List.of("120"), List.of("out_features"));
        add(robot, "Sigmoid", "act3", List.of(), List.of());
        add(robot, "Linear", "fc2", List.of("84"), List.of("out_features"));
        add(robot, "Sigmoid", "act4", List.of(), List.of());
        add(robot, "Linear", "fc3", List.of("10"), List.of("out_features"));
        add(robot, "Output", "output", List.of(), List.of());
    }

    private void add(FxRobot robot, String layer, String name, List<String> values, List<String> params)
            throws TimeoutException {
        Set<String> before = Set.copyOf(desk.workspace().networkProperty().get().nodes().stream()
                .map(node -> node.id())
                .toList());
        robot.clickOn("#layerSearch").write(layer).type(KeyCode.ENTER);
        await(() -> desk.workspace().networkProperty().get().nodes().size() == before.size() + 1);
        String added = desk.workspace().networkProperty().get().nodes().stream()
                .map(node -> node.id())
                .filter(id -> !before.contains(id))
                .findFirst()
                .orElseThrow();
        assertThat(desk.workspace().selectedProperty().get()).containsExactly(added);
        for (int i = 0; i < values.size(); i++) {
            robot.doubleClickOn("#param-" + params.get(i)).write(values.get(i)).type(KeyCode.ENTER);
        }
        if (!added.equals(name)) {
            robot.clickOn("#nodeName").push(KeyCode.CONTROL, KeyCode.A);
            robot.write(name).type(KeyCode.ENTER);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Report report() throws TimeoutException {
        await(() -> desk.workspace().reportProperty().get().network()
                == desk.workspace().networkProperty().get());
        return desk.workspace().reportProperty().get();
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition);
    }
}
