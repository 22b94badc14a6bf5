package org.netkiln.ui.insight;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.netkiln.insight.Prediction;
import org.netkiln.ui.fx.Words;

/** A bar for each class: how likely the network takes it to be. */
final class ClassBars {
    private final Words words;
    private final VBox rows = new VBox();
    private final ScrollPane view = new ScrollPane(rows);
    private final List<Row> pool = new ArrayList<>();

    private static final class Row extends HBox {
        private final Label name = new Label();
        private final Bar bar = new Bar();
        private final Label percent = new Label();

        Row() {
            name.getStyleClass().add("class-name");
            percent.getStyleClass().add("class-percent");
            getStyleClass().add("class-row");
            HBox.setHgrow(bar, Priority.ALWAYS);
            getChildren().addAll(name, bar, percent);
        }
    }

    ClassBars(Words words) {
        this.words = words;
        rows.setId("classBars");
        rows.getStyleClass().add("class-bars");
        view.setFitToWidth(true);
        view.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    }

    Node view() {
        return view;
    }

    void show(Prediction said, ClassNames names) {
        List<Double> shares = said.probabilities();
        while (pool.size() < shares.size()) {
            pool.add(new Row());
        }
        if (rows.getChildren().size() != shares.size()) {
            rows.getChildren().setAll(pool.subList(0, shares.size()));
        }
        for (int number = 0; number < shares.size(); number++) {
            Row row = pool.get(number);
            row.name.setText(names.of(number));
            row.bar.setShare(shares.get(number));
            row.percent.setText(words.now("insight.percent", shares.get(number)));
            row.pseudoClassStateChanged(States.BEST, number == said.best());
            row.setAccessibleText(words.now("insight.class-share", names.of(number), shares.get(number)));
        }
    }
}
