package org.netkiln.layer.op;

import org.netkiln.param.IntPair;

/**
 * A window that slides over height and width.
 *
 * @param padding added on each side
 * @param dilation distance between the elements of the kernel
 */
public record Window(IntPair kernel, IntPair stride, IntPair padding, IntPair dilation) {
    /** How many rows one window spans. */
    public long height() {
        return span(kernel.height(), dilation.height());
    }

    /** How many columns one window spans. */
    public long width() {
        return span(kernel.width(), dilation.width());
    }

    private static long span(long kernel, long dilation) {
        return dilation * (kernel - 1) + 1;
    }

    /** Rows and columns that come out; not positive where the window does not fit. */
    public Size output(long rows, long columns, boolean ceil) {
        return new Size(
                along(rows, height(), stride.height(), padding.height(), ceil),
                along(columns, width(), stride.width(), padding.width(), ceil));
    }

    private static long along(long size, long span, long stride, long padding, boolean ceil) {
        long room = size + 2 * padding - span;
        if (room < 0) {
            return 0;
        }
        long count = (ceil ? (room + stride - 1) / stride : room / stride) + 1;
        boolean lastStartsInRightPadding = (count - 1) * stride >= size + padding;
        return ceil && lastStartsInRightPadding ? count - 1 : count;
    }

    /** Rows and columns. */
    public record Size(long rows, long columns) {}

    /** Rows and columns behind the padding into which the last windows reach; not positive if none. */
    Size overhang(long rows, long columns, boolean ceil) {
        Size out = output(rows, columns, ceil);
        return new Size(
                (out.rows() - 1) * stride.height() + height() - rows - 2L * padding.height(),
                (out.columns() - 1) * stride.width() + width() - columns - 2L * padding.width());
    }
}
