package org.netkiln.ui;

import java.util.function.BooleanSupplier;

/**
 * One thing to do, and when the picture of it may be taken.
 *
 * @param name of the file; empty if no picture is wanted
 */
record Shot(String name, Runnable act, BooleanSupplier ready) {
    static Shot of(String name, Runnable act) {
        return new Shot(name, act, () -> true);
    }

    static Shot none(Runnable act, BooleanSupplier ready) {
        return new Shot("", act, ready);
    }
}
