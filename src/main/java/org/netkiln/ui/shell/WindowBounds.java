package org.netkiln.ui.shell;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.netkiln.project.Settings;

/** Where a window is put: where it was the last time, as long as a screen is still there, or else amidst the screen. */
final class WindowBounds {
    private static final double SMALLEST_WIDTH = 900;
    private static final double SMALLEST_HEIGHT = 600;

    private WindowBounds() {}

    static Settings.Bounds of(Stage stage) {
        return new Settings.Bounds(
                stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    }

    /** @param before where it was the last time */
    static void place(Stage stage, Optional<Settings.Bounds> before, double width, double height) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setMinWidth(Math.min(SMALLEST_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(SMALLEST_HEIGHT, screen.getHeight()));
        Settings.Bounds place = before.filter(WindowBounds::isOnScreen).orElseGet(() -> amidst(screen, width, height));
        stage.setX(place.x());
        stage.setY(place.y());
        stage.setWidth(place.width());
        stage.setHeight(place.height());
        stage.setMaximized(before.map(Settings.Bounds::maximized).orElse(false));
    }

    private static boolean isOnScreen(Settings.Bounds bounds) {
        return !Screen.getScreensForRectangle(bounds.x() + bounds.width() / 2, bounds.y() + 1, 1, 1)
                .isEmpty();
    }

    private static Settings.Bounds amidst(Rectangle2D screen, double width, double height) {
        return new Settings.Bounds(
                screen.getMinX() + (screen.getWidth() - width) / 2,
                screen.getMinY() + (screen.getHeight() - height) / 2,
                width,
                height,
                false);
    }
}
