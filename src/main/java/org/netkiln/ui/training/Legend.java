package org.netkiln.ui.training;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.netkiln.ui.fx.Words;

/** Which line is which: by colour, and by the points that validation has and training has not. */
final class Legend {
    private final HBox view = new HBox();

    Legend(Words words) {
        view.getStyleClass().add("chart-legend");
        view.getChildren()
                .addAll(
                        entry(words, "training.train-line", "legend-train"),
                        entry(words, "training.validation-line", "legend-validation"));
    }

    Node view() {
        return view;
    }

    private static Node entry(Words words, String key, String style) {
        Region mark = new Region();
        mark.getStyleClass().addAll("legend-mark", style);
        Label name = new Label();
        name.textProperty().bind(words.text(org.netkiln.text.Text.of(key)));
        name.setGraphic(mark);
        return name;
    }
}
