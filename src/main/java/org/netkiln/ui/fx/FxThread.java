package org.netkiln.ui.fx;

import javafx.application.Platform;

/** The one way from other threads to the FX thread. */
public final class FxThread {
    private FxThread() {}

    /** Runs later on the FX thread; never waits. From any thread. */
    public static void later(Runnable work) {
        Platform.runLater(work);
    }

    /** Runs at once on the FX thread, later from any other. */
    public static void run(Runnable work) {
        if (Platform.isFxApplicationThread()) {
            work.run();
        } else {
            later(work);
        }
    }
}
