package org.netkiln.ui.training;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.netkiln.ui.fx.Words;

/** Which line is which: by colour, and by the points that validation has and training has not. */
final class Legend {
    private static final int OWN = 2;

    private final FlowPane view = new FlowPane();

    Legend(Words words) {
        view.getStyleClass().add("chart-legend");
        view.getChildren()
                .addAll(
                        entry(words, "training.train-line", "legend-train"),
                        entry(words, "training.validation-line", "legend-validation"));
    }

    /** Names the runs that are compared, in the order of their colours. */
    void compare(List<String> names) {
        view.getChildren().remove(OWN, view.getChildren().size());
        for (int i = 0; i < names.size(); i++) {
            Label name = entry("legend-run-" + i % Line.COMPARED.size());
            name.setText(names.get(i));
            name.setTooltip(new Tooltip(names.get(i)));
            view.getChildren().add(name);
        }
    }

    Node view() {
        return view;
    }

    private static Label entry(Words words, String key, String style) {
        Label name = entry(style);
        name.textProperty().bind(words.text(org.netkiln.text.Text.of(key)));
        return name;
    }

    private static Label entry(String style) {
        Region mark = new Region();
        mark.getStyleClass().addAll("legend-mark", style);
        Label name = new Label();
        name.setGraphic(mark);
        return name;
    }
}
