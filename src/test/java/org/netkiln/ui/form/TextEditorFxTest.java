package org.netkiln.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.netkiln.param.Param;
import org.netkiln.ui.fx.Words;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class TextEditorFxTest {
    private static final Param<Integer> COUNT = Param.whole("count", 1, 9).orElse(3);

    private final List<Optional<Object>> committed = new ArrayList<>();
    private ParamEditor editor;

    @Start
    void start(Stage stage) {
        editor = new ParamEditors(new Words(Locale.ENGLISH)).of(COUNT);
        editor.show(Optional.of(5), "3");
        editor.onCommit(committed::add);
        stage.setScene(new Scene(new VBox(new Button("elsewhere"), editor.node()), 200, 100));
        stage.show();
    }

    @Test
    void enterSettles(FxRobot robot) {
        type(robot, "7").type(KeyCode.ENTER);

        assertThat(committed).containsExactly(Optional.of(7));
    }

    @Test
    void leavingTheFieldSettles(FxRobot robot) {
        type(robot, "7").clickOn("elsewhere");

        assertThat(committed).containsExactly(Optional.of(7));
    }

    @Test
    void escapeTakesBackWhatWasTyped(FxRobot robot) {
        type(robot, "7").type(KeyCode.ESCAPE).clickOn("elsewhere");

        assertThat(committed).isEmpty();
        assertThat(field(robot).getText()).isEqualTo("5");
    }

    @Test
    void anEmptiedFieldUnsetsAndShowsTheDefault(FxRobot robot) {
        type(robot, "").type(KeyCode.DELETE, KeyCode.ENTER);

        assertThat(committed).containsExactly(Optional.empty());
        assertThat(field(robot).getPromptText()).isEqualTo("3");
    }

    @Test
    void upCountsAndStopsAtTheGreatest(FxRobot robot) {
        robot.clickOn("#param-count").type(KeyCode.UP, 6);

        assertThat(committed).containsExactly(Optional.of(6), Optional.of(7), Optional.of(8), Optional.of(9));
    }

    @Test
    void aValueThatCannotBeIsMarkedWhileItIsTyped(FxRobot robot) {
        type(robot, "12");

        assertThat(field(robot).getPseudoClassStates())
                .anyMatch(state -> state.getPseudoClassName().equals("invalid"));
        assertThat(field(robot).getTooltip().getText()).contains("12");
    }

    private static FxRobot type(FxRobot robot, String text) {
        robot.clickOn("#param-count").push(KeyCode.CONTROL, KeyCode.A);
        return robot.write(text);
    }

    private static TextField field(FxRobot robot) {
        return robot.lookup("#param-count").queryAs(TextField.class);
    }
}
