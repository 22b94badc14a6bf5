package org.netkiln.ui.insight;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.netkiln.insight.SamplePrediction;
import org.netkiln.ui.fx.Words;

/** One test image, what it is and what the network takes it for. */
final class PredictionTile extends VBox {
    private static final double SIDE = 34;
    private static final Duration SOON = Duration.millis(150);

    private final Words words;
    private final ImageView picture = new ImageView();
    private final Label truth = new Label();
    private final Label predicted = new Label();
    private final Bar bar = new Bar();
    private Supplier<String> top = () -> "";

    PredictionTile(Words words) {
        this.words = words;
        picture.setFitWidth(SIDE);
        picture.setFitHeight(SIDE);
        picture.setPreserveRatio(true);
        picture.setSmooth(false);
        truth.getStyleClass().addAll("tile-truth", "muted");
        predicted.getStyleClass().add("tile-predicted");
        VBox names = new VBox(truth, predicted);
        names.setMinWidth(0);
        HBox.setHgrow(names, Priority.ALWAYS);
        HBox upper = new HBox(picture, names);
        upper.getStyleClass().add("tile-upper");
        getStyleClass().add("prediction-tile");
        getChildren().addAll(upper, bar);
        setAccessibleRole(AccessibleRole.TEXT);
        Tooltip tip = new Tooltip();
        tip.setShowDelay(SOON);
        tip.setOnShowing(event -> tip.setText(top.get()));
        Tooltip.install(this, tip);
    }

    void show(SamplePrediction said, ClassNames names, SampleImages images) {
        picture.setImage(images.of(said.sample()).orElse(null));
        truth.setText(names.of(said.truth()));
        predicted.setText((said.isRight() ? "✓ " : "✗ ") + names.of(said.predicted()));
        pseudoClassStateChanged(States.WRONG, !said.isRight());
        bar.setShare(said.confidence());
        top = () -> Scores.top(said.probabilities(), names, words);
        setAccessibleText(words.now(
                said.isRight() ? "insight.tile-right" : "insight.tile-wrong",
                names.of(said.truth()),
                names.of(said.predicted()),
                said.confidence()));
    }

    /** What the mouse shows over it, one class a line. */
    List<String> top() {
        return top.get().lines().toList();
    }

    double confidence() {
        return bar.share();
    }

    void setShown(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }
}
