package org.netkiln.layer.op;

import org.nd4j.autodiff.samediff.SDVariable;
import org.netkiln.param.IntPair;

/**
 * Dilated kernels as dense ones with zeros in between: oneDNN throws on a dilated convolution, see the test, and its dense
 * one is so much faster than ND4J's own that the zeros cost little for usual kernels.
 */
final class Dilation {
    private Dilation() {}

    /** The window that the stuffed kernel slides. */
    static Window dense(Window window) {
        IntPair span = new IntPair((int) window.height(), (int) window.width());
        return new Window(span, window.stride(), window.padding(), IntPair.square(1));
    }

    /**
     * @param w {@code [out, in, kH, kW]}
     * @return {@code [out, in, dH·(kH-1)+1, dW·(kW-1)+1]}
     */
    static SDVariable stuffed(SDVariable w, long out, long in, Window window) {
        IntPair kernel = window.kernel();
        IntPair step = window.dilation();
        if (step.equals(IntPair.square(1))) {
            return w;
        }
        long[] weights = {out, in, kernel.height(), kernel.width()};
        long[] elements = {out * in, (long) kernel.height() * kernel.width(), 1, 1};
        int[][] zeros = {{0, 0}, {0, 0}, {0, step.height() - 1}, {0, step.width() - 1}};
        SDVariable cells = Shaping.pad(Shaping.reshape(w, weights, elements), zeros, 0);
        long[] flat = {out * in, (long) kernel.height() * kernel.width(), step.height(), step.width()};
        long[] nested = {out * in, kernel.height(), kernel.width(), step.height(), step.width()};
        SDVariable rows = Shaping.permute(Shaping.reshape(cells, flat, nested), 0, 1, 3, 2, 4);
        long[] interleaved = {out * in, kernel.height(), step.height(), kernel.width(), step.width()};
        long[] spread = {out, in, (long) kernel.height() * step.height(), (long) kernel.width() * step.width()};
        int[][] surplus = {{0, 0}, {0, 0}, {0, step.height() - 1}, {0, step.width() - 1}};
        return Shaping.crop(Shaping.reshape(rows, interleaved, spread), surplus);
    }
}
