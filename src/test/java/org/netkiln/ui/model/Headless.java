package org.netkiln.ui.model;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import javafx.application.Platform;

/** What the platform without a display lacks. */
public final class Headless {
    private static final String MOUSE = "com.sun.glass.ui.monocle.MouseInput";

    private Headless() {}

    /**
     * To be called before something is dragged with a drag board. Monocle 17 remembers the window of the first drag of any kind
     * until something is dropped there, and tells it, though it may be gone, that the next one leaves it.
     */
    public static void forgetEarlierDrags() {
        boolean headless = "Monocle".equals(System.getProperty("glass.platform"));
        if (!headless) {
            return;
        }
        try {
            Class<?> mouse = Class.forName(MOUSE);
            Method instance = mouse.getDeclaredMethod("getInstance");
            instance.setAccessible(true);
            Field view = mouse.getDeclaredField("dragView");
            view.setAccessible(true);
            Object input = instance.invoke(null);
            Platform.runLater(() -> forget(view, input));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static void forget(Field view, Object input) {
        try {
            view.set(input, null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
