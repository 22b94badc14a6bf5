package org.netkiln.app;

import java.util.Locale;
import javafx.application.Application;
import javafx.stage.Stage;
import org.netkiln.session.Kit;
import org.netkiln.ui.shell.Shell;

/** The window, as JavaFX starts it. */
public final class NetKilnApp extends Application {
    @Override
    public void start(Stage stage) {
        new Shell(Kit.load(), Locale.getDefault()).show(stage);
    }
}
