package org.netkiln.engine.plan;

import java.nio.FloatBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Batch norm's gradient through the statistics of the batch, all lanes together: with {@code s = 1/√(var+eps)},
 * {@code dx = scale·s·(dy - mean(dy) - (x-mean)·s²·mean(dy·(x-mean)))} (Ioffe and Szegedy, 2015). Two passes instead of ND4J's
 * many. The gradients of scale and shift are this lane's share.
 */
final class BatchNormGradient implements Rewrite {
    private static final int SCALE = 3;
    private static final int SHIFT = 4;

    @Override
    public boolean apply(Program program, Operation operation) {
        Normalization norm = Normalization.of(operation, "batchnorm_bp", 4);
        boolean statisticsUsed =
                norm != null && operation.outputs().subList(1, 3).stream().anyMatch(program::isUsed);
        if (norm == null || statisticsUsed || norm.hasScale() != norm.hasShift()) {
            return false;
        }
        List<Value> out = norm.hasScale()
                ? List.of(operation.out(), operation.out(SCALE), operation.out(SHIFT))
                : List.of(operation.out());
        String name = operation.out().name();
        Call call = (in, arrays, lane) ->
                new Gradient(norm, in, arrays, lane, lane.shares(name, (int) (2 * in[0].size(1))));
        int dy = operation.inputs().size() - 1;
        program.replace(
                operation,
                Operation.of("batch_norm_gradient", call, operation.inputs(), out)
                        .mayOverwrite(dy));
        return true;
    }

    private static final class Gradient implements Kernel {
        private final Channels channels;
        private final FloatBuffer x;
        private final FloatBuffer dy;
        private final FloatBuffer dx;
        private final @Nullable FloatBuffer dScale;
        private final @Nullable FloatBuffer dShift;
        private final Normalization.Arrays arrays;
        private final Lane lane;
        private final double[][] shares;
        private final PairSums sums;
        private final double[] own;
        private final double elements;
        private final float[] zero;
        private final float[] mean;
        private final float[][] factors;

        Gradient(Normalization norm, INDArray[] in, INDArray[] out, Lane lane, double[][] shares) {
            this.channels = Channels.of(in[0]);
            this.x = HostMemory.floats(in[0]);
            this.dy = HostMemory.floats(in[in.length - 1]);
            this.dx = HostMemory.floats(out[0]);
            this.dScale = out.length > 1 ? HostMemory.floats(out[1]) : null;
            this.dShift = out.length > 1 ? HostMemory.floats(out[2]) : null;
            this.arrays = norm.arrays(in);
            this.lane = lane;
            this.shares = shares;
            this.sums = new PairSums(channels, dy, x);
            this.own = new double[2 * channels.count()];
            this.elements = (double) lane.batch() * channels.pixels();
            this.zero = new float[channels.count()];
            this.mean = new float[channels.count()];
            this.factors = new float[3][channels.count()];
        }

        @Override
        public void run() {
            arrays.mean().get(0, mean);
            sums.into(own, zero, mean);
            int count = channels.count();
            for (int c = 0; c < count && dScale != null && dShift != null; c++) {
                dShift.put(c, (float) own[c]);
                dScale.put(c, (float) (own[count + c] * arrays.inverseDeviation(c)));
            }
            double[][] all = lane.exchange(own, shares);
            for (int c = 0; c < count; c++) {
                double sum = 0;
                double products = 0;
                for (double[] share : all) {
                    sum += share[c];
                    products += share[count + c];
                }
                setFactors(c, sum / elements, products / elements);
            }
            ChannelMap.affine(channels, dy, x, dx, factors);
        }

        private void setFactors(int channel, double meanGradient, double meanProduct) {
            double inverse = arrays.inverseDeviation(channel);
            double a = arrays.scale(channel) * inverse;
            double b = -a * inverse * inverse * meanProduct;
            factors[0][channel] = (float) a;
            factors[1][channel] = (float) b;
            factors[2][channel] = (float) (-a * meanGradient - b * mean[channel]);
        }
    }
}
