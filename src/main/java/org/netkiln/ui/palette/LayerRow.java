package org.netkiln.ui.palette;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.util.Duration;
import org.netkiln.layer.LayerInfo;
import org.netkiln.ui.fx.LayerDrag;
import org.netkiln.ui.fx.LayerIcons;
import org.netkiln.ui.model.Desk;

/** One layer in the palette: dragged, double-clicked or chosen with Enter; what it does on hover. */
final class LayerRow {
    private static final Duration PATIENCE = Duration.millis(400);
    private static final double HELP_WIDTH = 300;

    private final HBox row = new HBox();
    private final LayerInfo info;

    LayerRow(Desk desk, LayerInfo info, String help, Runnable add) {
        this.info = info;
        Region icon = desk.icons().of(info.type());
        row.getChildren().addAll(icon, new Label(info.name()));
        row.getStyleClass().addAll("palette-row", LayerIcons.styleClass(info.group()));
        row.setId("palette-" + info.type());
        row.setFocusTraversable(true);
        row.setAccessibleRole(AccessibleRole.BUTTON);
        row.setAccessibleText(info.name());
        row.setAccessibleHelp(help);
        Tooltip.install(row, tooltip(desk, help));
        row.setOnMousePressed(event -> row.requestFocus());
        row.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                add.run();
            }
        });
        row.setOnKeyPressed(event -> keyPressed(event, add));
        row.setOnDragDetected(this::drag);
    }

    Node view() {
        return row;
    }

    private Tooltip tooltip(Desk desk, String help) {
        Label title = new Label(info.name());
        title.getStyleClass().add("pane-title");
        // A Text, for a label that wraps has no height of its own, and the tooltip would be as high as the screen.
        Text words = new Text(help);
        words.setWrappingWidth(HELP_WIDTH);
        words.getStyleClass().add("help-text");
        VBox card = new VBox(title, words);
        card.getStyleClass().add("layer-help");
        if (!info.pytorch().isEmpty()) {
            Label pytorch = new Label(info.pytorch());
            pytorch.getStyleClass().add("code");
            card.getChildren().add(pytorch);
        }
        Tooltip tooltip = new Tooltip();
        tooltip.getStyleClass().add("layer-tooltip");
        tooltip.setGraphic(card);
        tooltip.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        tooltip.setShowDelay(PATIENCE);
        return tooltip;
    }

    private static void keyPressed(KeyEvent event, Runnable add) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            add.run();
            event.consume();
        }
    }

    private void drag(MouseEvent event) {
        Dragboard board = row.startDragAndDrop(TransferMode.COPY);
        board.setContent(LayerDrag.content(info.type()));
        SnapshotParameters picture = new SnapshotParameters();
        picture.setFill(Color.TRANSPARENT);
        board.setDragView(row.snapshot(picture, null));
        event.consume();
    }
}
