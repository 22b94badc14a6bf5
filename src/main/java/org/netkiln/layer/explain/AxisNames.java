package org.netkiln.layer.explain;

import org.netkiln.tensor.Axis;
import org.netkiln.text.Text;

/** What people call the axes of a tensor. */
public final class AxisNames {
    private AxisNames() {}

    /** @param number counts the batch as 0; for an axis that has no name */
    public static Text of(Axis axis, int number) {
        return switch (axis) {
            case CHANNEL -> Text.of("explain.channels");
            case HEIGHT -> Text.of("explain.height");
            case WIDTH -> Text.of("explain.width");
            case TIME -> Text.of("explain.time");
            case FEATURE -> Text.of("explain.features");
            case UNNAMED -> Text.of("explain.axis", number);
        };
    }
}
