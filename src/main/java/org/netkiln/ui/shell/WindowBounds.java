package org.netkiln.ui.shell;

import javafx.stage.Screen;
import javafx.stage.Stage;
import org.netkiln.project.Settings;

/** Puts a window where it was the last time, as long as a screen is still there. */
final class WindowBounds {
    private WindowBounds() {}

    static Settings.Bounds of(Stage stage) {
        return new Settings.Bounds(
                stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    }

    static void place(Stage stage, Settings.Bounds bounds) {
        boolean onScreen = !Screen.getScreensForRectangle(bounds.x() + bounds.width() / 2, bounds.y() + 1, 1, 1)
                .isEmpty();
        if (onScreen) {
            stage.setX(bounds.x());
            stage.setY(bounds.y());
            stage.setWidth(bounds.width());
            stage.setHeight(bounds.height());
        }
        stage.setMaximized(bounds.maximized());
    }
}
