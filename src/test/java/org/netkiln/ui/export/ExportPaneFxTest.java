package org.netkiln.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.netkiln.cli.SmallFashion;
import org.netkiln.export.ExportFormats;
import org.netkiln.project.Presets;
import org.netkiln.project.Project;
import org.netkiln.project.ProjectFile;
import org.netkiln.reference.Npz;
import org.netkiln.train.TrainingState;
import org.netkiln.ui.model.Desk;
import org.netkiln.ui.model.TestDesk;
import org.netkiln.weights.HostTensor;
import org.netkiln.weights.Safetensors;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Taking away a network that was just trained, and its project and picture at any time. */
@ExtendWith(ApplicationExtension.class)
class ExportPaneFxTest {
    private static final int PATIENCE_SECONDS = 60;

    @TempDir
    private Path folder;

    private final List<Path> shown = new ArrayList<>();
    private TestDesk test;
    private Desk desk;

    @Start
    void start(Stage stage) {
        test = new TestDesk(folder.resolve("runs"));
        desk = test.desk();
        desk.workspace().open(project(), Optional.empty());
        Scene scene = new Scene(new ExportPane(desk, shown::add).view(), 760, 460);
        desk.theme().dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> desk.training().close());
        assertThat(test.bugs()).isEmpty();
    }

    @Test
    void everyFormatIsOfferedAndWeightsWaitForATraining(FxRobot robot) {
        ExportFormats.all().forEach(format -> assertThat(
                        robot.lookup("#format-" + format.info().id()).queryAs(RadioButton.class))
                .isNotNull());
        assertThat(robot.lookup("#exportStart").query().isDisabled()).isTrue();
        assertThat(text(robot, "#exportOrigin")).contains("Train first");

        robot.clickOn("#format-svg");

        assertThat(robot.lookup("#exportStart").query().isDisabled()).isFalse();
        assertThat(robot.lookup("#exportPlace").queryAs(TextField.class).getText())
                .endsWith("MLP.svg");
    }

    @Test
    void weightsAreReadBackIntoANewNetworkThatSaysTheSame(FxRobot robot) throws IOException {
        train(robot);
        Path file = folder.resolve("mlp.safetensors");
        export(robot, "safetensors", file);

        assertThat(text(robot, "#exportWritten")).contains("6 tensors", "266,610 numbers");
        assertThat(text(robot, "#exportProof")).contains("8 test images", "largest difference 0");
        assertThat(robot.lookup("#exportedFile").queryAs(TextField.class).getText())
                .isEqualTo(file.toString());
        Path run = desk.training().runProperty().get().orElseThrow();
        var weights = Safetensors.read(file).get().tensors();
        assertThat(weights)
                .isEqualTo(
                        Safetensors.read(run.resolve("last.safetensors")).get().tensors());

        robot.clickOn("#exportShow");
        assertThat(shown).containsExactly(file);

        Path npz = folder.resolve("mlp.npz");
        export(robot, "npz", npz);
        assertThat(text(robot, "#exportProof")).contains("largest difference 0");
        HostTensor bias = weights.get("fc3.bias");
        assertThat(Npz.read(npz).get("fc3.bias").values()[9]).isEqualTo(bias.toFloats()[9]);
    }

    @Test
    void theBestEpochsWeightsCanBeTakenInstead(FxRobot robot) throws IOException {
        train(robot);
        Path kept = desk.training().runProperty().get().orElseThrow().resolve("best.safetensors");
        Map<String, HostTensor> best =
                new LinkedHashMap<>(Safetensors.read(kept).get().tensors());
        best.put("fc3.bias", HostTensor.of(List.of(10), 0, 1, 2, 3, 4, 5, 6, 7, 8, 9));
        Safetensors.write(kept, best);
        Path file = folder.resolve("best.safetensors");
        robot.clickOn("#weightsBest");
        export(robot, "safetensors", file);

        assertThat(text(robot, "#exportProof")).contains("largest difference 0");
        assertThat(Safetensors.read(file).get().tensors()).isEqualTo(best);
    }

    @Test
    void theProjectIsTheSameWhenItIsReadBack(FxRobot robot) {
        Path file = folder.resolve("mlp.netkiln.json");
        export(robot, "project", file);

        assertThat(text(robot, "#exportProof")).contains("the same project", "6 nodes");
        assertThat(ProjectFile.read(file).get().network())
                .isEqualTo(desk.workspace().networkProperty().get());
    }

    @Test
    void aPictureIsOfTheNetworkThatIsOpen(FxRobot robot) {
        export(robot, "png", folder.resolve("mlp.png"));
        assertThat(text(robot, "#exportProof")).contains("the same picture");

        export(robot, "svg", folder.resolve("mlp.svg"));
        assertThat(text(robot, "#exportProof")).contains("all 6 nodes");
    }

    @Test
    void aFileThatIsThereIsReplacedOnlyWhenTheUserSaysSo(FxRobot robot) throws IOException {
        Path file = Files.writeString(folder.resolve("mine.svg"), "mine");
        begin(robot, "svg", file);
        until(() -> robot.lookup("#exportQuestion").tryQuery().isPresent());
        assertThat(file).hasContent("mine");

        robot.clickOn("#exportReplace");

        until(() -> robot.lookup("#exportResult").tryQuery().isPresent());
        assertThat(Files.readString(file)).contains("<svg");
    }

    @Test
    void theQuestionIsTakenBackWhenAnotherPlaceIsGiven(FxRobot robot) throws IOException {
        begin(robot, "svg", Files.writeString(folder.resolve("mine.svg"), "mine"));
        until(() -> robot.lookup("#exportReplace").tryQuery().isPresent());

        robot.clickOn("#exportPlace").write("2");
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(robot.lookup("#exportReplace").tryQuery()).isEmpty();
    }

    @Test
    void whatTheSystemsDialogAskedIsNotAskedAgain(FxRobot robot) throws IOException {
        Path file = Files.writeString(folder.resolve("mine.svg"), "mine");
        test.answers().file(file);
        robot.clickOn("#format-svg").clickOn("#exportChoose").clickOn("#exportStart");

        until(() -> robot.lookup("#exportResult").tryQuery().isPresent());
    }

    @Test
    void aPlaceThatCannotBeWrittenIsNamedAndAnotherCanBeGiven(FxRobot robot) {
        begin(robot, "svg", folder.resolve("nowhere/mlp.svg"));
        until(() -> robot.lookup("#exportFailed").tryQuery().isPresent());
        assertThat(robot.from(robot.lookup("#exportFailed").queryAll())
                        .lookup(".problem-message")
                        .queryLabeled())
                .extracting(Labeled::getText)
                .asString()
                .contains("nowhere", "directory does not exist");

        export(robot, "svg", folder.resolve("mlp.svg"));
        assertThat(robot.lookup("#exportFailed").tryQuery()).isEmpty();
    }

    @Test
    void theResultFollowsTheLanguage(FxRobot robot) {
        export(robot, "project", folder.resolve("mlp.netkiln.json"));
        robot.interact(() -> desk.words().setLocale(Locale.SIMPLIFIED_CHINESE));

        assertThat(text(robot, "#exportProof")).isEqualTo("项目相同，共 6 个节点");
    }

    private Project project() {
        try {
            Path data = SmallFashion.in(folder.resolve("data"), 512, 64);
            return Presets.load()
                    .find("mlp-simple")
                    .orElseThrow()
                    .project()
                    .withName("MLP")
                    .withSetting("dataset", data.toString())
                    .withSetting("epochs", 1);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void train(FxRobot robot) {
        robot.interact(() -> desk.training().start(desk.workspace().project()));
        until(() -> desk.training().stateProperty().get() == TrainingState.DONE);
    }

    private static void export(FxRobot robot, String format, Path file) {
        begin(robot, format, file);
        until(() -> robot.lookup("#exportResult").tryQuery().isPresent());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void begin(FxRobot robot, String format, Path file) {
        robot.clickOn("#format-" + format).clickOn("#exportPlace").push(KeyCode.CONTROL, KeyCode.A);
        robot.interact(
                () -> robot.lookup("#exportPlace").queryAs(TextField.class).setText(file.toString()));
        robot.type(KeyCode.ENTER);
    }

    private static String text(FxRobot robot, String query) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(query).queryAs(Labeled.class).getText();
    }

    private static void until(BooleanSupplier holds) {
        try {
            WaitForAsyncUtils.waitFor(
                    PATIENCE_SECONDS, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(holds::getAsBoolean)
                            .get());
        } catch (TimeoutException late) {
            throw new AssertionError("never came", late);
        }
    }
}
