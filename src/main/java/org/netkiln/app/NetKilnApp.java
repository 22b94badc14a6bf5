package org.netkiln.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.netkiln.project.AppFolders;
import org.netkiln.project.Presets;
import org.netkiln.session.Kit;
import org.netkiln.ui.shell.Shell;

/** The window, as JavaFX starts it. */
public final class NetKilnApp extends Application {
    /** What fits everything; a larger window only has more canvas. */
    private static final double WIDTH = 1760;

    private static final double HEIGHT = 1100;
    private static final Path RUNS = Path.of("runs");
    private static final double SMALLEST_WIDTH = 900;
    private static final double SMALLEST_HEIGHT = 600;
    private static final double MARGIN = 0.95;

    @Override
    public void start(Stage stage) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Shell shell = new Shell(
                stage,
                Kit.load(),
                Presets.load(),
                Locale.getDefault(),
                Optional.empty(),
                AppFolders.ofThisUser(),
                RUNS);
        stage.setMinWidth(Math.min(SMALLEST_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(SMALLEST_HEIGHT, screen.getHeight()));
        shell.show(Math.min(WIDTH, screen.getWidth() * MARGIN), Math.min(HEIGHT, screen.getHeight() * MARGIN));
        getParameters().getRaw().stream().findFirst().ifPresent(shell::open);
    }
}
