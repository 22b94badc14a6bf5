package org.netkiln.ui.export;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.netkiln.text.Text;
import org.netkiln.ui.form.ProblemView;
import org.netkiln.ui.fx.Words;

/** Follows an export: how far it is, what it asks, how it ended. */
final class OutcomeView {
    private final StackPane view = new StackPane();
    private final Words words;
    private final Runnable replace;
    private final Consumer<Path> show;
    private final ObservableValue<Text> promise;

    /**
     * @param promise what will be done to prove the file
     * @param replace goes on in place of the file that is there
     * @param show shows a file in its folder
     */
    OutcomeView(
            Words words, Exporting exporting, ObservableValue<Text> promise, Runnable replace, Consumer<Path> show) {
        this.words = words;
        this.promise = promise;
        this.replace = replace;
        this.show = show;
        view.getStyleClass().add("export-outcome-holder");
        exporting.stateProperty().subscribe(this::show);
    }

    Node view() {
        return view;
    }

    private void show(ExportState state) {
        if (state instanceof ExportState.Working working) {
            view.getChildren().setAll(working(working));
        } else if (state instanceof ExportState.Exists exists) {
            view.getChildren().setAll(exists(exists));
        } else if (state instanceof ExportState.Done done) {
            view.getChildren().setAll(new ResultPanel(words, done, show).view());
        } else if (state instanceof ExportState.Failed failed) {
            view.getChildren().setAll(failed(failed));
        } else {
            view.getChildren().setAll(idle());
        }
    }

    private Node idle() {
        Label label = new Label();
        label.textProperty().bind(words.text(promise));
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add("muted");
        return box("export-promise", label);
    }

    private Node working(ExportState.Working working) {
        ProgressBar bar = new ProgressBar(working.share());
        bar.setId("exportProgress");
        bar.setMaxWidth(Double.MAX_VALUE);
        VBox box = box("export-working", label(working.what()));
        box.getChildren().add(bar);
        return box;
    }

    private Node exists(ExportState.Exists exists) {
        Label question = label(Text.of("export.replace-question", exists.file().toString()));
        question.setId("exportQuestion");
        question.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        Button yes = new Button();
        yes.setId("exportReplace");
        yes.getStyleClass().addAll("small", "danger");
        yes.textProperty().bind(words.text("export.replace"));
        yes.setOnAction(event -> replace.run());
        VBox box = box("export-question", question);
        HBox row = new HBox(yes);
        row.getStyleClass().add("export-buttons");
        box.getChildren().add(row);
        return box;
    }

    private Node failed(ExportState.Failed failed) {
        VBox box = box("export-failed");
        box.setId("exportFailed");
        failed.problems().stream().limit(3).forEach(problem -> box.getChildren()
                .add(new ProblemView(problem, words, remedy -> {}).view()));
        return box;
    }

    private static VBox box(String style, Node... children) {
        VBox box = new VBox(children);
        box.getStyleClass().addAll("export-outcome", style);
        return box;
    }

    private Label label(Text text) {
        Label label = new Label();
        label.textProperty().bind(words.text(text));
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
