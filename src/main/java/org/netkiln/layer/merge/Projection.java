package org.netkiln.layer.merge;

import java.util.Map;
import org.netkiln.layer.Site;
import org.netkiln.layer.conv.Conv2d;
import org.netkiln.layer.dense.Linear;
import org.netkiln.param.IntPair;
import org.netkiln.problem.Remedy;
import org.netkiln.tensor.TensorShape;

/** The usual way to bring one branch to another's shape: a 1×1 convolution with a stride, or a linear layer. */
final class Projection {
    private Projection() {}

    /** What to put before an input port so that {@code from} becomes {@code to}; nothing if no such layer does it. */
    static Remedy[] remedies(Site site, int port, TensorShape from, TensorShape to) {
        if (!from.isKnown() || !to.isKnown() || from.rank() != to.rank()) {
            return new Remedy[0];
        }
        return switch (from.dims().size()) {
            case 1 -> linear(site, port, to);
            case 3 -> convolution(site, port, from, to);
            default -> new Remedy[0];
        };
    }

    private static Remedy[] linear(Site site, int port, TensorShape to) {
        Map<String, Object> params = Map.of(Linear.OUT_FEATURES.key(), to.size(1));
        return new Remedy[] {new Remedy.InsertBefore(site.node(), port, Linear.TYPE, params)};
    }

    private static Remedy[] convolution(Site site, int port, TensorShape from, TensorShape to) {
        int down = stride(from.size(2), to.size(2));
        int across = stride(from.size(3), to.size(3));
        if (down == 0 || across == 0) {
            return new Remedy[0];
        }
        Object stride = Conv2d.STRIDE.kind().toRaw(new IntPair(down, across));
        Map<String, Object> params =
                Map.of(Conv2d.OUT_CHANNELS.key(), to.size(1), Conv2d.KERNEL_SIZE.key(), 1, Conv2d.STRIDE.key(), stride);
        return new Remedy[] {new Remedy.InsertBefore(site.node(), port, Conv2d.TYPE, params)};
    }

    /** The stride with which a 1×1 kernel makes {@code to} of {@code from}; 0 if there is none. */
    private static int stride(int from, int to) {
        int stride = (from + to - 1) / to;
        return (from - 1) / stride + 1 == to ? stride : 0;
    }
}
