package org.netkiln.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.netkiln.project.Presets;
import org.netkiln.project.Project;
import org.netkiln.ui.model.TestDesk;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class StartPageFxTest {
    @TempDir
    Path folder;

    private final List<Path> recent = new ArrayList<>();
    private final List<String> opened = new ArrayList<>();
    private StartPage page;

    @Start
    void start(Stage stage) {
        StartPage.Opener opener = new StartPage.Opener() {
            @Override
            public void open(Project project) {
                opened.add(project.name());
            }

            @Override
            public void open(Path file) {
                opened.add(file.getFileName().toString());
            }

            @Override
            public void back() {
                opened.add("back");
            }

            @Override
            public void forget(Path file) {
                recent.remove(file);
            }
        };
        page = new StartPage(
                new TestDesk().desk(),
                Presets.load().list(),
                () -> List.copyOf(recent),
                FXCollections.observableArrayList(),
                opener);
        stage.setScene(new Scene(new StackPane(page.view()), 1200, 760));
        stage.show();
    }

    @Test
    void eachPresetShowsItsNetworkAsAPictureWithACardForEveryNode(FxRobot robot) throws Exception {
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> !cards(robot, "lenet").isEmpty());

        assertThat(cards(robot, "lenet")).hasSize(14);
        assertThat(cards(robot, "lenet").get(1).getStyleClass()).contains("group-convolution");
    }

    private static List<Rectangle> cards(FxRobot robot, String preset) {
        return robot
                .from(robot.lookup("#preset-" + preset))
                .lookup(".miniature-card")
                .queryAllAs(Rectangle.class)
                .stream()
                .toList();
    }

    @Test
    void aCardOpensItsPreset(FxRobot robot) {
        robot.clickOn("#preset-lenet");

        assertThat(opened).containsExactly("LeNet");
    }

    @Test
    void aDatasetBeginsAProject(FxRobot robot) {
        robot.clickOn("#new-mnist");

        assertThat(opened).containsExactly("Untitled");
    }

    @Test
    void aRecentFileThatIsGoneIsSaidAndCanBeTakenOffTheList(FxRobot robot) throws Exception {
        Path there = Files.writeString(folder.resolve("there.json"), "{}");
        Path gone = folder.resolve("gone.json");
        recent.addAll(List.of(gone, there));
        robot.interact(page::refresh);
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> robot.lookup(".gone").tryQuery().isPresent());

        List<String> said = robot.from(robot.lookup(".gone")).lookup(".label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
        assertThat(said).contains("no longer there – " + folder);
        robot.interact(() -> robot.from(robot.lookup(".gone"))
                .lookup(".recent-forget")
                .queryButton()
                .fire());

        assertThat(recent).containsExactly(there);
    }
}
