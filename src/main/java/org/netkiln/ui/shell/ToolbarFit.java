package org.netkiln.ui.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import org.netkiln.ui.fx.FxThread;

/**
 * Where a toolbar is too narrow, its buttons show icons without words (tooltips say them), and after that it goes without what
 * is to be had elsewhere.
 */
final class ToolbarFit {
    private final HBox toolbar;
    private final Map<Node, BooleanProperty> expendable = new LinkedHashMap<>();

    ToolbarFit(HBox toolbar) {
        this.toolbar = toolbar;
        follow(toolbar.widthProperty());
    }

    /** Looks again whenever this changes. */
    void follow(ObservableValue<?> what) {
        what.addListener((observed, before, now) -> FxThread.later(this::fit));
    }

    /** Whether there is room for a part that can be missed; those that were named first are missed first. */
    ObservableBooleanValue room(Node part) {
        BooleanProperty room = new SimpleBooleanProperty(true);
        expendable.put(part, room);
        return room;
    }

    private void fit() {
        words(ContentDisplay.LEFT);
        expendable.values().forEach(room -> room.set(true));
        if (isTooWide()) {
            words(ContentDisplay.GRAPHIC_ONLY);
        }
        for (BooleanProperty room : expendable.values()) {
            if (isTooWide()) {
                room.set(false);
            }
        }
    }

    private boolean isTooWide() {
        toolbar.applyCss();
        return toolbar.prefWidth(-1) > toolbar.getWidth();
    }

    private void words(ContentDisplay display) {
        for (Node node : toolbar.lookupAll(".command-button .button")) {
            if (node instanceof Button button && !button.getStyleClass().contains("button-icon")) {
                button.setContentDisplay(display);
            }
        }
    }
}
