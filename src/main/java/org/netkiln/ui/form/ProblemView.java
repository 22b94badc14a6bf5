package org.netkiln.ui.form;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Remedy;
import org.netkiln.ui.fx.Words;

/** A problem in words, with a button for each remedy. */
public final class ProblemView {
    private final VBox view = new VBox();

    /** @param apply told which remedy the user chose */
    public ProblemView(Problem problem, Words words, Consumer<Remedy> apply) {
        view.getStyleClass().addAll("problem", problem.isError() ? "problem-error" : "problem-warning");
        Label message = new Label();
        message.textProperty().bind(words.text(problem.message()));
        message.setGraphic(new FontIcon(problem.isError() ? Feather.ALERT_CIRCLE : Feather.ALERT_TRIANGLE));
        message.setWrapText(true);
        message.getStyleClass().add("problem-message");
        view.getChildren().add(message);
        if (!problem.remedies().isEmpty()) {
            FlowPane buttons = new FlowPane();
            buttons.getStyleClass().add("problem-remedies");
            problem.remedies().forEach(remedy -> buttons.getChildren().add(button(remedy, words, apply)));
            buttons.getChildren().get(0).getStyleClass().add("accent");
            view.getChildren().add(buttons);
        }
    }

    private static Button button(Remedy remedy, Words words, Consumer<Remedy> apply) {
        Button button = new Button();
        button.getStyleClass().addAll("small", "remedy");
        button.textProperty().bind(words.text(remedy.label()));
        button.setOnAction(event -> apply.accept(remedy));
        return button;
    }

    public Node view() {
        return view;
    }
}
