package org.netkiln.ui.model;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.testfx.util.WaitForAsyncUtils;

/** Panes show what is new a moment later, so that they do not show it too often. */
public final class Eventually {
    private static final int PATIENCE_SECONDS = 20;

    private Eventually() {}

    /** Waits for it, or fails. */
    public static void waitUntil(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition::getAsBoolean);
        } catch (TimeoutException late) {
            throw new AssertionError("never came", late);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
