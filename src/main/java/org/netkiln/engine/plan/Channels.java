package org.netkiln.engine.plan;

import java.util.Arrays;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * How {@code [N, C, …]} lies in memory, by channel.
 *
 * @param samples N
 * @param count C
 * @param pixels elements of one channel of one sample
 */
record Channels(int samples, int count, int pixels) {
    static boolean fits(Value x) {
        return x.rank() >= 2 && x.type() == DataType.FLOAT && x.isDense();
    }

    static Channels of(INDArray x) {
        int samples = Math.toIntExact(x.size(0));
        int count = Math.toIntExact(x.size(1));
        return new Channels(samples, count, Math.toIntExact(x.length() / ((long) samples * count)));
    }

    /** Where a channel of a sample starts. */
    int start(int sample, int channel) {
        return (sample * count + channel) * pixels;
    }

    /** Whether a sample is a row with one element for each channel. */
    boolean areColumns() {
        return pixels == 1;
    }

    /** Elements of a channel that each lane has, in the lanes' order. */
    double[] sizes(Lane lane) {
        double[] sizes = new double[lane.count()];
        Arrays.setAll(
                sizes,
                i -> (double) pixels
                        * (Lane.first(i + 1, lane.count(), lane.batch()) - Lane.first(i, lane.count(), lane.batch())));
        return sizes;
    }
}
