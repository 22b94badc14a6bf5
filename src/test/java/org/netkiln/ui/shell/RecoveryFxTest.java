package org.netkiln.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.netkiln.ui.action.Command;
import org.netkiln.ui.fx.Dialogs;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class RecoveryFxTest {
    private static final String ENDING = ".netkiln-recovery";

    @TempDir
    Path folder;

    @TempDir
    Path after;

    private TestShell first;

    @Start
    void start(Stage stage) {
        first = new TestShell(stage, folder);
    }

    @Test
    void whatACrashLeftIsOfferedAndComesBackWithItsHistory(FxRobot robot) {
        TestShell.act(() -> {
            first.shell().open("lenet");
            first.desk().workspace().rename("LeNet of mine");
        });
        crash();

        TestShell second = TestShell.another(after);
        TestShell.until(() -> robot.lookup(".rescue-row .recover").tryQuery().isPresent());
        robot.interact(() -> robot.lookup(".rescue-row .recover").queryButton().fire());
        TestShell.until(() -> second.desk().workspace().openingsProperty().get() == 1);

        assertThat(second.desk().workspace().nameProperty().get()).isEqualTo("LeNet of mine");
        assertThat(second.desk().workspace().dirtyProperty().get()).isTrue();
        TestShell.act(second.desk().workspace()::undo);
        assertThat(second.desk().workspace().nameProperty().get()).isEqualTo("LeNet");
        assertThat(robot.lookup(".rescue-row").queryAll()).isEmpty();
    }

    @Test
    void whatIsDiscardedIsNotOfferedAgain(FxRobot robot) {
        TestShell.act(() -> {
            first.shell().open("lenet");
            first.desk().workspace().rename("LeNet of mine");
        });
        crash();

        TestShell.another(after);
        TestShell.until(() -> robot.lookup(".rescue-row .discard").tryQuery().isPresent());
        robot.interact(() -> robot.lookup(".rescue-row .discard").queryButton().fire());

        TestShell.until(() -> kept(after).isEmpty());
        assertThat(robot.lookup(".rescue-row").queryAll()).isEmpty();
    }

    @Test
    void aWindowThatIsClosedAsItShouldBeLeavesNothing() {
        TestShell.act(() -> {
            first.shell().open("lenet");
            first.desk().workspace().rename("LeNet of mine");
        });
        TestShell.until(() -> !kept(folder).isEmpty());
        first.answers().unsaved(Dialogs.Unsaved.DISCARD);

        TestShell.act(() -> first.desk().commands().run(Command.QUIT));

        assertThat(kept(folder)).isEmpty();
    }

    @Test
    void aDiskThatTakesNothingIsSaidOnce() throws IOException {
        Files.createDirectories(after.resolve("state"));
        Files.writeString(after.resolve("state").resolve("recovery"), "a file where a folder should be");
        TestShell full = TestShell.another(after);
        TestShell.act(() -> {
            full.shell().open("lenet");
            full.desk().workspace().rename("One");
        });
        TestShell.until(() -> !full.notices().isEmpty());

        TestShell.act(() -> full.desk().workspace().rename("Two"));

        assertThat(full.notices()).singleElement().asString().startsWith("Your changes are not kept");
    }

    /** What a disk holds after the power went: the files, and no locks. */
    private void crash() {
        TestShell.until(() -> !kept(folder).isEmpty());
        try {
            Path place = Files.createDirectories(after.resolve("state").resolve("recovery"));
            for (Path file : kept(folder)) {
                Files.copy(file, place.resolve(file.getFileName()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> kept(Path folder) {
        Path place = folder.resolve("state").resolve("recovery");
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(file -> file.toString().endsWith(ENDING)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
