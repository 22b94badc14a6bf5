package org.netkiln.ui.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.netkiln.ui.action.Command;
import org.netkiln.ui.fx.Words;
import org.netkiln.ui.model.Seen;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class HelpPageFxTest {
    private final Words words = new Words(Locale.ENGLISH);
    private final Button work = new Button("work");
    private final StackPane window = new StackPane(work);
    private Cover cover;

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(window, 800, 600));
        stage.show();
        work.requestFocus();
        cover = new Cover(window, words);
        cover.show(new HelpPage(words));
    }

    @Test
    void everyCommandIsThereWithItsKeys() {
        assertThat(said())
                .containsAll(Arrays.stream(Command.values())
                        .map(command -> words.now(command.label()))
                        .toList())
                .containsAll(Arrays.stream(Command.values())
                        .flatMap(command -> command.shortcut().stream())
                        .map(KeyCombination::getDisplayText)
                        .toList());
    }

    @Test
    void typingFindsByWords(FxRobot robot) {
        robot.write("minimap");

        assertThat(said()).contains("Minimap", "Ctrl+M").doesNotContain("Undo");
    }

    @Test
    void typingFindsByKeys(FxRobot robot) {
        robot.write("f5");

        assertThat(said()).contains("Train", "Stop").doesNotContain("Undo");
    }

    @Test
    void whatIsNotThereIsSaid(FxRobot robot) {
        robot.write("coffee");

        assertThat(said()).contains("Nothing matches “coffee”.");
    }

    @Test
    void anotherLanguageIsSpokenAtOnce(FxRobot robot) {
        robot.interact(() -> words.setLocale(Locale.SIMPLIFIED_CHINESE));

        assertThat(said()).contains("帮助", "自动排列").doesNotContain("Auto-arrange");
    }

    @Test
    void escapeClosesItAndTheKeyboardIsWhereItWas(FxRobot robot) {
        robot.type(KeyCode.ESCAPE);

        assertThat(window.getChildren()).containsExactly(work);
        assertThat(work.isFocused()).isTrue();
    }

    private List<String> said() {
        List<String> said = new ArrayList<>();
        Seen.walk(window, node -> {
            if (node instanceof Label label) {
                said.add(label.getText());
            }
        });
        return said;
    }
}
