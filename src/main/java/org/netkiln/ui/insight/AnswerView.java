package org.netkiln.ui.insight;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.netkiln.insight.Probe;
import org.netkiln.problem.Result;
import org.netkiln.text.Text;
import org.netkiln.ui.fx.Words;

/** What the network says of a picture, and what it saw. */
final class AnswerView {
    private static final double SEEN_SIDE = 34;

    private final ClassBars bars;
    private final ImageView seen = new ImageView();
    private final EmptyState view;

    AnswerView(Words words) {
        this.bars = new ClassBars(words);
        seen.setId("drawSeen");
        seen.setFitWidth(SEEN_SIDE);
        seen.setFitHeight(SEEN_SIDE);
        seen.setPreserveRatio(true);
        seen.setSmooth(false);
        Label name = new Label();
        name.textProperty().bind(words.text("insight.seen"));
        name.getStyleClass().add("muted");
        name.setWrapText(true);
        HBox saw = new HBox(seen, name);
        saw.getStyleClass().add("draw-seen");
        VBox.setVgrow(bars.view(), Priority.ALWAYS);
        this.view = new EmptyState(words, new VBox(bars.view(), saw), Text.of("insight.draw-untrained"));
    }

    Node view() {
        return view.view();
    }

    void showNothing(boolean canAsk) {
        view.say(Optional.of(Text.of(canAsk ? "insight.draw-empty" : "insight.draw-untrained")));
    }

    void show(Result<Probe.Answer> result, ClassNames names) {
        if (!result.isOk()) {
            view.say(Optional.of(result.problems().get(0).message()));
        } else if (!Scores.tellClasses(result.get().prediction().probabilities())) {
            view.say(Optional.of(Text.of("insight.numbers")));
        } else {
            view.say(Optional.empty());
            bars.show(result.get().prediction(), names);
            seen.setImage(SampleImages.image(result.get().seen()));
        }
    }
}
