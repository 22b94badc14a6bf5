package org.netkiln.ui.canvas;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.netkiln.ui.action.Command;
import org.netkiln.ui.model.Desk;

/** How large the canvas is drawn, and buttons that change it. */
final class ZoomBar {
    private final HBox view = new HBox();

    ZoomBar(Desk desk, CanvasModel model) {
        Button percent = new Button();
        percent.setId("zoomPercent");
        percent.getStyleClass().addAll("flat", "small");
        percent.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> desk.words()
                                .now("canvas.percent", model.viewport().get().scale()),
                        model.viewport(),
                        desk.words().messages()));
        percent.setOnAction(event -> desk.commands().run(Command.ZOOM_RESET));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(desk.words().text(Command.ZOOM_RESET.label()));
        percent.setTooltip(tooltip);
        view.setId("zoomBar");
        view.getStyleClass().add("zoom-bar");
        view.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        view.getChildren()
                .addAll(
                        desk.views().iconButton(Command.ZOOM_OUT),
                        percent,
                        desk.views().iconButton(Command.ZOOM_IN),
                        desk.views().iconButton(Command.FIT),
                        desk.views().iconButton(Command.MINIMAP));
    }

    Node view() {
        return view;
    }
}
