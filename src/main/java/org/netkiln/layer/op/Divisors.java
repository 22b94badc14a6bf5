package org.netkiln.layer.op;

import org.netkiln.tensor.TensorShape;

/** By how much the means of windows at the edge differ from the sum over the whole kernel's size. */
final class Divisors {
    private Divisors() {}

    /** What to multiply each mean {@code [row][column]} with; empty if with 1 everywhere. */
    static double[][] factors(Window window, boolean ceil, boolean countPadding, TensorShape in) {
        Window.Size out = window.output(in.size(2), in.size(3), ceil);
        double[] rows = along(
                out.rows(),
                window.kernel().height(),
                window.stride().height(),
                window.padding().height(),
                in.size(2),
                countPadding);
        double[] columns = along(
                out.columns(),
                window.kernel().width(),
                window.stride().width(),
                window.padding().width(),
                in.size(3),
                countPadding);
        double[][] factors = new double[rows.length][columns.length];
        boolean plain = true;
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                factors[i][j] = rows[i] * columns[j];
                plain &= factors[i][j] == 1;
            }
        }
        return plain ? new double[0][] : factors;
    }

    private static double[] along(long out, int kernel, int stride, int padding, int size, boolean countPadding) {
        double[] factors = new double[(int) out];
        int margin = countPadding ? padding : 0;
        for (int i = 0; i < factors.length; i++) {
            long start = (long) i * stride - padding;
            long counted = Math.min(start + kernel, size + margin) - Math.max(start, -margin);
            factors[i] = (double) kernel / counted;
        }
        return factors;
    }
}
