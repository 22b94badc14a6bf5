package org.netkiln.ui.canvas;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.netkiln.layout.Scene;
import org.netkiln.ui.fx.Words;

/** What an empty canvas says: how to begin. */
final class EmptyHint {
    private final CanvasModel model;
    private final VBox view = new VBox();

    EmptyHint(CanvasModel model, Words words) {
        this.model = model;
        Label how = new Label();
        how.textProperty().bind(words.text("canvas.empty"));
        Label more = new Label();
        more.textProperty().bind(words.text("canvas.empty-more"));
        more.getStyleClass().add("muted");
        FontIcon icon = new FontIcon(Feather.PLUS_CIRCLE);
        view.setId("emptyHint");
        view.getStyleClass().add("empty-hint");
        view.setMouseTransparent(true);
        view.getChildren().addAll(icon, how, more);
        Watch.changes(this::show, model.workspace().networkProperty(), model.scope(), model.overlay());
        show();
    }

    Node view() {
        return view;
    }

    private void show() {
        Scene scene = model.scene();
        boolean empty = scene.items().isEmpty() && scene.notes().isEmpty();
        view.setVisible(empty && model.overlay().get().ghost().isEmpty());
    }
}
