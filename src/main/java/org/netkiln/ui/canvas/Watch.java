package org.netkiln.ui.canvas;

import javafx.beans.value.ObservableValue;

/** Runs something after every change: unlike an invalidation listener, whether or not the value is ever read. */
final class Watch {
    private Watch() {}

    static void changes(Runnable run, ObservableValue<?>... values) {
        for (ObservableValue<?> value : values) {
            value.addListener((property, before, after) -> run.run());
        }
    }
}
