package org.netkiln.ui.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.TilePane;
import javafx.util.Duration;
import org.netkiln.insight.SamplePrediction;
import org.netkiln.insight.SamplePredictions;
import org.netkiln.session.Prepared;
import org.netkiln.text.Text;
import org.netkiln.ui.fx.FxThread;
import org.netkiln.ui.fx.Words;

/** Test images with what the network says of them, while it learns. Tiles change in place. */
final class PredictionsPane {
    private static final Duration PERIOD = Duration.millis(250);
    private static final double LEAST_WIDTH = 118;

    /** Tiles made in one go: all of them would keep the window waiting for half a second. */
    private static final int AT_ONCE = 5;

    private final Words words;
    private final Watched watched;
    private final PredictionFilter filter;
    private final TilePane grid = new TilePane();
    private final Label noneLeft = new Label();
    private final List<PredictionTile> tiles = new ArrayList<>();
    private final EmptyState view;
    private Optional<SampleImages> images = Optional.empty();

    PredictionsPane(Words words, Watched watched, ObservableBooleanValue seen) {
        this.words = words;
        this.watched = watched;
        Throttle showing = new Throttle(PERIOD, seen, this::show);
        this.filter = new PredictionFilter(words, this::show);
        grid.getStyleClass().add("prediction-grid");
        grid.widthProperty().subscribe(this::fillWidth);
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        noneLeft.textProperty().bind(words.text("insight.none-left"));
        noneLeft.getStyleClass().addAll("insight-empty", "muted");
        noneLeft.setMouseTransparent(true);
        BorderPane content = new BorderPane(new StackPane(scroll, noneLeft));
        content.setTop(filter.view());
        this.view = new EmptyState(words, content, Text.of("insight.predictions-empty"));
        watched.prepared().subscribe(prepared -> {
            images = prepared.map(SampleImages::ofTest);
            offer();
        });
        words.messages().subscribe(language -> {
            offer();
            showing.request();
        });
        watched.samples().subscribe(samples -> showing.request());
    }

    Node view() {
        return view.view();
    }

    /** As many columns as fit, and none of the width left over. */
    private void fillWidth() {
        double inner = grid.getWidth() - grid.snappedLeftInset() - grid.snappedRightInset() + grid.getHgap();
        double least = LEAST_WIDTH + grid.getHgap();
        grid.setPrefTileWidth(Math.floor(inner / Math.max(1, Math.floor(inner / least)) - grid.getHgap()));
    }

    private Optional<ClassNames> names() {
        return watched.prepared()
                .getValue()
                .map(prepared -> new ClassNames(
                        words.messages().get(), prepared.dataset().info()));
    }

    private void offer() {
        names().ifPresent(filter::offer);
    }

    private void show() {
        Optional<SamplePredictions> samples = watched.samples().getValue();
        Optional<Prepared> prepared = watched.prepared().getValue();
        if (samples.isEmpty() || prepared.isEmpty()) {
            view.say(Optional.of(Text.of("insight.predictions-empty")));
        } else if (Scores.areNumbers(samples)) {
            view.say(Optional.of(Text.of("insight.numbers")));
        } else {
            view.say(Optional.empty());
            show(samples.get().samples(), names().orElseThrow(), images.orElseThrow());
        }
    }

    private void show(List<SamplePrediction> all, ClassNames names, SampleImages pictures) {
        int now = Math.min(all.size(), tiles.size() + AT_ONCE);
        while (tiles.size() < now) {
            PredictionTile tile = new PredictionTile(words);
            tiles.add(tile);
            grid.getChildren().add(tile);
        }
        boolean any = false;
        for (int i = 0; i < tiles.size(); i++) {
            boolean shown = i < all.size() && filter.shows(all.get(i));
            if (i < all.size()) {
                tiles.get(i).show(all.get(i), names, pictures);
            }
            tiles.get(i).setShown(shown);
            any |= shown;
        }
        noneLeft.setVisible(!any);
        filter.count(all);
        if (tiles.size() < all.size()) {
            FxThread.later(this::show);
        }
    }
}
