package org.netkiln.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.netkiln.project.ProjectFile;
import org.netkiln.ui.action.Command;
import org.netkiln.ui.fx.Dialogs;
import org.netkiln.ui.model.Workspace;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ProjectFilesFxTest {
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

    private void editLenet() {
        TestShell.act(() -> {
            window.shell().open("lenet");
            workspace.rename("Mine");
        });
        window.answers().file(file);
    }

    @Test
    void cancellingTheQuestionLeavesEverythingAsItIs() {
        editLenet();
        window.answers().unsaved(Dialogs.Unsaved.CANCEL);

        TestShell.act(() -> window.desk().commands().run(Command.NEW));

        assertThat(window.answers().asked()).containsExactly("unsaved Mine");
        assertThat(workspace.nameProperty().get()).isEqualTo("Mine");
        assertThat(file).doesNotExist();
    }

    @Test
    void discardingGoesOnWithoutSaving() {
        editLenet();
        window.answers().unsaved(Dialogs.Unsaved.DISCARD);

        TestShell.act(() -> window.desk().commands().run(Command.NEW));

        assertThat(workspace.nameProperty().get()).isEqualTo("Untitled");
        assertThat(file).doesNotExist();
    }

    @Test
    void savingGoesOnOnceTheFileIsThere() {
        editLenet();
        window.answers().unsaved(Dialogs.Unsaved.SAVE);

        TestShell.act(() -> window.desk().commands().run(Command.NEW));
        TestShell.until(() -> workspace.nameProperty().get().equals("Untitled"));

        assertThat(ProjectFile.read(file).get().name()).isEqualTo("Mine");
    }

    @Test
    void aFileThatIsNotThereIsSaid() {
        TestShell.act(() -> window.shell().open(folder.resolve("gone.json").toString()));
        TestShell.until(() -> !window.notices().isEmpty());

        assertThat(window.notices().get(0)).contains("gone.json");
        assertThat(workspace.openingsProperty().get()).isZero();
    }

    @Test
    void aBrokenProjectIsSaidWithItsPlaceAndLeavesTheOpenOne() throws IOException {
        Files.writeString(file, "{\"netkiln\": ");
        TestShell.act(() -> window.shell().open("lenet"));

        TestShell.act(() -> window.shell().open(file.toString()));
        TestShell.until(() -> !window.notices().isEmpty());

        assertThat(window.notices().get(0)).contains("mine.netkiln.json").contains("line 1");
        assertThat(workspace.nameProperty().get()).isEqualTo("LeNet");
    }

    @Test
    void aFileThatAnotherWindowHasOpenIsShownAsACopy() {
        editLenet();
        TestShell.act(() -> window.desk().commands().run(Command.SAVE));
        TestShell.until(() -> workspace.fileProperty().get().isPresent());

        TestShell second = TestShell.another(folder);
        TestShell.act(() -> second.shell().open(file.toString()));
        TestShell.until(() -> second.desk().workspace().openingsProperty().get() == 1);

        assertThat(second.notices().get(0))
                .contains("is open in another window")
                .contains("You see a copy");
        assertThat(second.desk().workspace().fileProperty().get()).isEmpty();
    }
}
