package org.netkiln.engine.plan;

import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.stream.LongStream;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Mean and biased variance of each channel over a batch, all lanes' samples together, in one pass over the numbers. */
final class BatchStatistics implements Rewrite {
    static final String TYPE = "batch_statistics";

    @Override
    public boolean apply(Program program, Operation operation) {
        NativeCall call = Patterns.call(operation, "moments");
        if (call == null
                || !Channels.fits(operation.in(0))
                || !Arrays.equals(call.whole(), others(operation.in(0).rank()))
                || operation.out().rank() != 1) {
            return false;
        }
        String name = operation.out().name();
        Call own = (in, out, lane) -> new Moments(in[0], out, lane, lane.shares(name, (int) (2 * in[0].size(1))));
        program.replace(operation, Operation.of(TYPE, own, operation.inputs(), operation.outputs()));
        return true;
    }

    /** All axes but the channels'. */
    private static long[] others(int rank) {
        return LongStream.range(0, rank).filter(axis -> axis != 1).toArray();
    }

    /**
     * Each lane sums differences from its own first pixel, so that a large mean does no harm; then counts, means and squares
     * are put together as Chan, Golub and LeVeque (1979) do.
     */
    private static final class Moments implements Kernel {
        private final Channels channels;
        private final FloatBuffer x;
        private final FloatBuffer mean;
        private final FloatBuffer variance;
        private final Lane lane;
        private final PairSums sums;
        private final double[] own;
        private final double[][] shares;
        private final double[] sizes;
        private final float[] shift;

        Moments(INDArray x, INDArray[] out, Lane lane, double[][] shares) {
            this.channels = Channels.of(x);
            this.x = HostMemory.floats(x);
            this.mean = HostMemory.floats(out[0]);
            this.variance = HostMemory.floats(out[1]);
            this.lane = lane;
            this.sums = new PairSums(channels, this.x, this.x);
            this.own = new double[2 * channels.count()];
            this.shares = shares;
            this.sizes = channels.sizes(lane);
            this.shift = new float[channels.count()];
        }

        @Override
        public void run() {
            int count = channels.count();
            for (int c = 0; c < count; c++) {
                shift[c] = x.get(channels.start(0, c));
            }
            sums.into(own, shift, shift);
            double size = sizes[lane.index()];
            for (int c = 0; c < count; c++) {
                double offset = own[c] / size;
                own[count + c] -= own[c] * offset;
                own[c] = shift[c] + offset;
            }
            double[][] all = lane.exchange(own, shares);
            for (int c = 0; c < count; c++) {
                combine(all, c);
            }
        }

        private void combine(double[][] all, int channel) {
            double n = 0;
            double center = 0;
            double squares = 0;
            for (int i = 0; i < all.length; i++) {
                double step = all[i][channel] - center;
                double total = n + sizes[i];
                center += step * sizes[i] / total;
                squares += all[i][channels.count() + channel] + step * step * n * sizes[i] / total;
                n = total;
            }
            mean.put(channel, (float) center);
            variance.put(channel, (float) Math.max(0, squares / n));
        }
    }
}
