package org.netkiln.ui.training;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import org.netkiln.ui.model.Desk;

/** Settings and progress on the left, charts beside them. */
public final class TrainingPane {
    private final BorderPane view = new BorderPane();

    public TrainingPane(Desk desk) {
        ScrollPane settings = new ScrollPane(new SettingsForm(desk).view());
        settings.setFitToWidth(true);
        settings.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        settings.setPrefWidth(270);
        view.setLeft(settings);
        view.setCenter(new ChartsPane(desk.words(), (format, name, content) -> {}).view());
        view.getStyleClass().add("training-pane");
    }

    public Node view() {
        return view;
    }
}
