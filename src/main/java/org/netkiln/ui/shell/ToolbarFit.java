package org.netkiln.ui.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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
 * Where a toolbar is too narrow, one button after the other shows its icon without words (tooltips say them), and after that
 * the toolbar goes without what is to be had elsewhere.
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
        List<Button> wordy = wordy();
        wordy.forEach(button -> button.setContentDisplay(ContentDisplay.LEFT));
        expendable.values().forEach(room -> room.set(true));
        for (Button button : wordy) {
            if (isTooWide()) {
                button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            }
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

    private List<Button> wordy() {
        List<Button> wordy = new ArrayList<>();
        for (Node node : toolbar.lookupAll(".command-button .button")) {
            if (node instanceof Button button && !button.getStyleClass().contains("button-icon")) {
                wordy.add(button);
            }
        }
        return wordy;
    }
}
