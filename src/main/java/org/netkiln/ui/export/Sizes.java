package org.netkiln.ui.export;

import org.netkiln.text.Text;

/** File sizes as people read them; powers of 1000. */
final class Sizes {
    private static final double KILO = 1e3;
    private static final double MEGA = 1e6;

    private Sizes() {}

    static Text of(long bytes) {
        if (bytes < KILO) {
            return Text.of("export.bytes", bytes);
        }
        return bytes < MEGA ? Text.of("export.kilobytes", bytes / KILO) : Text.of("export.megabytes", bytes / MEGA);
    }
}
