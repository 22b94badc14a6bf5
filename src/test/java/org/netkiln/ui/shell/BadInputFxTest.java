package org.netkiln.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.stage.Stage;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.netkiln.check.Report;
import org.netkiln.problem.Problem;
import org.netkiln.project.Presets;
import org.netkiln.project.Project;
import org.netkiln.project.ProjectFile;
import org.netkiln.train.TrainingState;
import org.netkiln.ui.action.Command;
import org.netkiln.ui.fx.Dialogs;
import org.netkiln.ui.model.Workspace;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Whatever goes wrong: a sentence says what, where and how to mend it, and nothing is lost. */
@ExtendWith(ApplicationExtension.class)
class BadInputFxTest {
    @TempDir
    Path folder;

    private TestShell window;
    private Workspace workspace;
    private Path file;

    @Start
    void start(Stage stage) {
        window = new TestShell(stage, folder);
        workspace = window.desk().workspace();
        file = folder.resolve("mine.netkiln.json");
    }

    @AfterEach
    void end() {
        TestShell.act(window.desk().training()::close);
    }

    @Test
    void aBrokenProjectIsSaidWithLineAndColumn() throws IOException {
        Files.writeString(file, "{\n  \"netkiln\": 1,\n  \"name\": oops\n}\n");
        open("lenet");

        assertThat(openedBadly())
                .contains("mine.netkiln.json")
                .contains("line 3")
                .contains("column 11");
        assertThat(workspace.nameProperty().get()).isEqualTo("LeNet");
    }

    @Test
    void aProjectOfALaterVersionAsksForANewerProgram() throws IOException {
        Files.writeString(file, lenet().replaceFirst("\"netkiln\": \\d+", "\"netkiln\": 99"));

        assertThat(openedBadly()).contains("99").contains("a newer one is needed");
    }

    @Test
    void aPictureIsNoProject() throws IOException {
        Files.write(file, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});

        assertThat(openedBadly()).contains("mine.netkiln.json");
    }

    @Test
    void aFolderIsNoProject() throws IOException {
        Files.createDirectory(file);

        assertThat(openedBadly()).contains("is a directory, not a file");
    }

    @Test
    void aLayerOfALaterVersionStaysAsItIsAndIsPointedAt() throws IOException {
        String text = lenet().replace("\"sigmoid\", \"params\": {}", "\"hologram\", \"params\": {\"waves\": 3}");
        Files.writeString(file, text);
        open(file.toString());

        assertThat(words(report().problems())).anySatisfy(said -> said("hologram is no layer of this version", said));
        assertThat(whyNotTrain()).contains("hologram");
        Path copy = folder.resolve("copy.netkiln.json");
        window.answers().file(copy);
        run(Command.SAVE_AS);
        TestShell.until(() -> Files.exists(copy));
        assertThat(Files.readString(copy).replaceAll(", \"at\": \\[[0-9, ]+]", ""))
                .isEqualTo(text);
    }

    @Test
    void aDatasetThatVanishedIsNamedWhenTrainingStarts() throws IOException {
        Path data = folder.resolve("data");
        openProject(FewPictures.project(data, 1));
        delete(data);
        run(Command.TRAIN);

        TestShell.until(() -> !window.notices().isEmpty());
        said(data.toString(), window.notices().get(0));
        TestShell.until(() -> window.desk().training().stateProperty().get() == TrainingState.FAILED);
        assertThat(workspace.nameProperty().get()).isEqualTo("LeNet");
        TestShell.until(
                () -> window.desk().commands().whyNot(Command.TRAIN).getValue().isEmpty());
    }

    @Test
    void aTrainingThatDivergesIsSaidWithWhatToChange() throws IOException {
        openProject(FewPictures.project("mlp-activation", folder.resolve("data"), 2)
                .withSetting("optimizer", Map.of("type", "sgd", "lr", 1e30)));
        run(Command.TRAIN);

        TestShell.until(() -> window.desk().training().stateProperty().get() == TrainingState.FAILED);
        TestShell.until(() -> window.notices().size() == 2);
        said(
                "a value is no longer finite: it appeared first in fc2",
                window.notices().get(0));
        said(
                "of the start are kept. Train again with a smaller learning rate",
                window.notices().get(1));
    }

    @Test
    void aNetworkThatIsTooLargeForTheMemoryIsSaidBeforeItTrains() throws IOException {
        String large = ProjectFile.text(
                        FewPictures.project(folder.resolve("data"), 1).withSetting("batch_size", 300))
                .replace("\"out_channels\": 6,", "\"out_channels\": 60000,");
        openProject(ProjectFile.read(Files.writeString(file, large)).get());
        run(Command.TRAIN);

        TestShell.until(() -> !window.notices().isEmpty());
        said("batch 300 needs 156.0 GB of memory", window.notices().get(0));
        TestShell.until(() -> window.desk().training().stateProperty().get() == TrainingState.FAILED);
    }

    @Test
    void aDiskThatFillsWhileItWorksIsSaidAndKeepsAgainOnceThereIsRoom() throws IOException {
        Path recovery = folder.resolve("state").resolve("recovery");
        open("lenet");
        TestShell.act(() -> workspace.rename("One"));
        TestShell.until(() -> Files.isDirectory(recovery));
        TestShell.until(() -> kept(recovery) == 1);
        delete(recovery);
        Files.writeString(recovery, "no room");
        TestShell.act(() -> workspace.rename("Two"));
        TestShell.until(() -> !window.notices().isEmpty());
        said(
                "Save the project in another place, or make room on the disk",
                window.notices().get(0));

        Files.delete(recovery);
        Files.createDirectory(recovery);
        TestShell.act(() -> workspace.rename("Three"));

        TestShell.until(() -> kept(recovery) == 1);
        assertThat(workspace.nameProperty().get()).isEqualTo("Three");
    }

    @Test
    void aFolderThatTakesNothingIsSaidAndTheProjectIsStillToBeSaved() throws IOException {
        open("lenet");
        TestShell.act(() -> workspace.rename("Mine"));
        Path noFolder = Files.writeString(folder.resolve("a-file"), "");
        window.answers().file(noFolder.resolve("mine.netkiln.json"));
        run(Command.SAVE);
        TestShell.until(() -> !window.notices().isEmpty());

        said("cannot be written", window.notices().get(0));
        assertThat(workspace.dirtyProperty().get()).isTrue();
        window.answers().file(file);
        run(Command.SAVE);
        TestShell.until(() -> !workspace.dirtyProperty().get());
    }

    @Test
    void whenSavingFailsTheWindowStaysOpen() throws IOException {
        open("lenet");
        TestShell.act(() -> workspace.rename("Mine"));
        Path noFolder = Files.writeString(folder.resolve("a-file"), "");
        window.answers().file(noFolder.resolve("mine.netkiln.json"));
        window.answers().unsaved(Dialogs.Unsaved.SAVE);
        run(Command.QUIT);
        TestShell.until(() -> !window.notices().isEmpty());

        assertThat(window.stage().isShowing()).isTrue();
        assertThat(workspace.nameProperty().get()).isEqualTo("Mine");
    }

    @Test
    void aSecondWindowDoesNotOverwriteTheFirstOnesFile() throws IOException {
        open("lenet");
        window.answers().file(file);
        run(Command.SAVE);
        TestShell.until(() -> Files.exists(file));
        byte[] before = Files.readAllBytes(file);

        TestShell second = TestShell.another(folder);
        TestShell.act(() -> {
            second.shell().open("lenet");
            second.desk().workspace().rename("Other");
        });
        second.answers().file(file);
        TestShell.act(() -> second.desk().commands().run(Command.SAVE_AS));
        TestShell.until(() -> !second.notices().isEmpty());

        said("is open in another window", second.notices().get(0));
        said("Save under another name", second.notices().get(0));
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(second.desk().workspace().dirtyProperty().get()).isTrue();
    }

    private static String lenet() {
        return ProjectFile.text(Presets.load().find("lenet").orElseThrow().project());
    }

    private void open(String what) {
        int before = workspace.openingsProperty().get();
        TestShell.act(() -> window.shell().open(what));
        TestShell.until(() -> workspace.openingsProperty().get() > before);
    }

    private void openProject(Project project) throws IOException {
        open(FewPictures.saved(folder.resolve("few.netkiln.json"), project).toString());
        TestShell.until(
                () -> window.desk().commands().whyNot(Command.TRAIN).getValue().isEmpty());
    }

    /** What is said when the file is opened, which does not open it. */
    private AbstractStringAssert<?> assertSaid(String said) {
        return assertThat(said).doesNotContain("Exception").doesNotContain("\tat ");
    }

    private String openedBadly() {
        int before = workspace.openingsProperty().get();
        TestShell.act(() -> window.shell().open(file.toString()));
        TestShell.until(() -> !window.notices().isEmpty());
        assertThat(workspace.openingsProperty().get()).isEqualTo(before);
        String said = window.notices().get(0);
        assertSaid(said);
        return said;
    }

    private void said(String part, String said) {
        assertSaid(said).contains(part);
    }

    private void run(Command command) {
        TestShell.act(() -> window.desk().commands().run(command));
    }

    private Report report() {
        TestShell.until(() -> workspace.reportProperty().get().network()
                == workspace.networkProperty().get());
        return workspace.reportProperty().get();
    }

    private List<String> words(List<Problem> problems) {
        return problems.stream()
                .map(problem -> window.desk().words().now(problem.message()))
                .toList();
    }

    private String whyNotTrain() {
        return window.desk()
                .commands()
                .whyNot(Command.TRAIN)
                .getValue()
                .map(window.desk().words()::now)
                .orElse("");
    }

    private static long kept(Path recovery) {
        try (Stream<Path> files = Files.list(recovery)) {
            return files.filter(each -> each.toString().endsWith(".netkiln-recovery"))
                    .count();
        } catch (IOException notThere) {
            return 0;
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path each : files.toList()) {
                Files.delete(each);
            }
        }
        Files.delete(folder);
    }
}
