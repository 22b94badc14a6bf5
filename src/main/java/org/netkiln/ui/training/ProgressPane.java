package org.netkiln.ui.training;

import java.util.Locale;
import java.util.OptionalDouble;
import javafx.beans.binding.StringBinding;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.netkiln.text.Text;
import org.netkiln.train.TrainingState;
import org.netkiln.ui.action.Command;
import org.netkiln.ui.model.Desk;
import org.netkiln.ui.model.TrainingModel;
import org.netkiln.ui.model.TrainingProgress;

/** Where the training stands: buttons, progress, the latest numbers. */
final class ProgressPane {
    private final Desk desk;
    private final TrainingModel training;
    private final VBox view = new VBox();
    private final GridPane numbers = new GridPane();

    ProgressPane(Desk desk) {
        this.desk = desk;
        this.training = desk.training();
        HBox buttons = new HBox();
        buttons.getStyleClass().add("button-row");
        buttons.getChildren()
                .addAll(
                        desk.views().wideButton(Command.TRAIN),
                        desk.views().iconButton(Command.PAUSE),
                        desk.views().iconButton(Command.STEP),
                        desk.views().iconButton(Command.STOP),
                        desk.views().iconButton(Command.RESUME));
        Label where = label("trainingWhere", this::where);
        ProgressBar bar = new ProgressBar();
        bar.setId("trainingProgress");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(training.progressProperty().map(TrainingProgress::done));
        Label pace = label("trainingPace", this::pace);
        pace.getStyleClass().add("muted");
        numbers.getStyleClass().add("form-grid");
        number("training.train-loss", "trainLoss", progress -> figure(progress.loss()));
        number("training.val-loss", "valLoss", progress -> figure(progress.valLoss()));
        number("training.val-accuracy", "valAccuracy", progress -> percent(progress.valAccuracy()));
        view.getStyleClass().add("progress-pane");
        view.getChildren().addAll(buttons, where, bar, pace, numbers);
    }

    Node view() {
        return view;
    }

    private Label label(String id, java.util.function.Supplier<Text> text) {
        Label label = new Label();
        label.setId(id);
        label.textProperty().bind(binding(text));
        return label;
    }

    private StringBinding binding(java.util.function.Supplier<Text> text) {
        return javafx.beans.binding.Bindings.createStringBinding(
                () -> desk.words().now(text.get()),
                training.progressProperty(),
                training.stateProperty(),
                desk.words().messages());
    }

    private void number(String name, String id, java.util.function.Function<TrainingProgress, String> value) {
        Label title = new Label();
        title.textProperty().bind(desk.words().text(Text.of(name)));
        title.getStyleClass().add("muted");
        Label figure = new Label();
        figure.setId(id);
        figure.getStyleClass().add("pane-title");
        figure.textProperty().bind(training.progressProperty().map(value));
        numbers.addRow(numbers.getRowCount(), title, figure);
    }

    private Text where() {
        TrainingProgress now = training.progressProperty().get();
        TrainingState state = training.stateProperty().get();
        return switch (state) {
            case IDLE -> Text.of("training.idle");
            case PREPARING -> Text.of("training.preparing");
            case RUNNING -> Text.of("training.at", now.epoch(), now.epochs(), now.step(), now.steps());
            case PAUSED -> Text.of("training.paused", now.epoch(), now.epochs(), now.step(), now.steps());
            case DONE -> Text.of("training.done", now.epochs());
            case FAILED -> Text.of("training.failed");
            case STOPPED -> Text.of("training.stopped", now.epoch(), now.step());
        };
    }

    private Text pace() {
        TrainingProgress now = training.progressProperty().get();
        if (now.samplesPerSecond() == 0) {
            return Text.literal("");
        }
        long speed = Math.round(now.samplesPerSecond());
        boolean runs = training.stateProperty().get() == TrainingState.RUNNING;
        return now.secondsLeft().isPresent() && runs
                ? Text.of("training.pace-left", duration(now.secondsLeft().getAsDouble()), speed)
                : Text.of("training.pace", speed);
    }

    private static Text duration(double seconds) {
        long whole = Math.max(0, Math.round(seconds));
        return whole < 60
                ? Text.of("training.seconds", whole)
                : Text.of("training.minutes", whole / 60, String.format(Locale.ROOT, "%02d", whole % 60));
    }

    private static String figure(OptionalDouble value) {
        return figure(value.orElse(Double.NaN));
    }

    private static String figure(double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.4f", value);
    }

    private static String percent(OptionalDouble share) {
        return share.isPresent() ? String.format(Locale.ROOT, "%.1f %%", 100 * share.getAsDouble()) : "–";
    }
}
