package org.netkiln.ui.training;

import java.util.function.Supplier;

/** Asks where a chart is to go, and puts it there. */
@FunctionalInterface
interface ChartSaver {
    /** @param content asked for once the place is known */
    void save(ChartFormat format, String name, Supplier<byte[]> content);
}
