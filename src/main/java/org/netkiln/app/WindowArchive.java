package org.netkiln.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.netkiln.project.AppFolders;
import org.netkiln.project.Presets;
import org.netkiln.session.Kit;
import org.netkiln.ui.shell.Shell;

/**
 * Opens a window that nobody sees, paints its two pages, and ends. The launcher script runs it once after a build, under
 * {@code -XX:ArchiveClassesAtExit}, where there is a display.
 */
public final class WindowArchive {
    private WindowArchive() {}

    /**
     * Fails, and leaves no archive, where there is no display.
     *
     * @param args a folder in which a user's settings would lie
     */
    public static void main(String[] args) {
        Application.launch(Unseen.class, args);
    }

    /** The program's window, with a start page and then a network. */
    public static final class Unseen extends Application {
        private static final double FAR_AWAY = -20_000;

        @Override
        public void start(Stage stage) {
            Path folder = Path.of(getParameters().getRaw().get(0));
            stage.initStyle(StageStyle.UTILITY);
            stage.setOpacity(0);
            stage.setX(FAR_AWAY);
            Shell shell = new Shell(
                    stage,
                    Kit.load(),
                    Presets.load(),
                    Locale.getDefault(),
                    Optional.empty(),
                    new AppFolders(folder, folder),
                    folder);
            shell.show(1280, 800);
            stage.getScene().snapshot(null);
            shell.open("lenet");
            stage.getScene().snapshot(null);
            stage.hide();
            Platform.exit();
        }
    }
}
