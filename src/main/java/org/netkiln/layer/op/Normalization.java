package org.netkiln.layer.op;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Normalization over axis 1 of {@code x [N, C, …]}. SameDiff's own loses its axis on the way to the gradient, see the test;
 * the native gradient is right and contains what flows through the batch's statistics.
 */
public final class Normalization {
    private static final long CHANNELS = 1;
    private static final long SCALE = 1;
    private static final long SHIFT = 1;

    private Normalization() {}

    /** What follows: {@code [C]} each. Always there, for the native gradient crashes without, see the test. */
    public record Affine(SDVariable scale, SDVariable shift) {}

    /** Scale 1 and shift 0. */
    public static Affine plain(SDVariable neighbour, long channels) {
        DataType type = neighbour.dataType();
        return new Affine(
                Constants.of(neighbour, Nd4j.ones(type, channels)),
                Constants.of(neighbour, Nd4j.zeros(type, channels)));
    }

    /** Mean and biased variance of each channel: {@code [C]}. */
    public record Statistics(SDVariable mean, SDVariable variance) {}

    /** The batch's statistics; constants to whoever differentiates. */
    public static Statistics statistics(SDVariable x, int rank) {
        long[] others =
                LongStream.range(0, rank).filter(axis -> axis != CHANNELS).toArray();
        NativeOp moments = NativeOp.of("moments", x).ints(others).flags(false).outputs(2);
        return new Statistics(moments.output(0), moments.output(1));
    }

    /** {@code (x - mean) / √(variance + eps) · scale + shift} with the statistics of {@code x} itself. */
    public static SDVariable byBatch(SDVariable x, Statistics batch, double eps, Affine affine) {
        Shared back = new Shared(dy -> {
            List<SDVariable> inputs = inputs(x, batch, affine);
            inputs.add(dy);
            return set(NativeOp.of("batchnorm_bp", inputs.toArray(SDVariable[]::new)), eps)
                    .outputs(5);
        });
        return forward(x, batch, eps, affine)
                .gradient(0, (y, dy) -> back.of(dy).output(0))
                .gradient(3, (y, dy) -> back.of(dy).output(3))
                .gradient(4, (y, dy) -> back.of(dy).output(4))
                .output();
    }

    /** The same with statistics that do not depend on {@code x}. */
    public static SDVariable byConstants(SDVariable x, Statistics given, double eps, Affine affine) {
        return forward(x, given, eps, affine)
                .gradient(0, (y, dy) -> {
                    SDVariable zero = zeros(given.mean);
                    Affine noShift = new Affine(affine.scale, zero);
                    return forward(dy, new Statistics(zero, given.variance), eps, noShift)
                            .output();
                })
                .output();
    }

    private static NativeOp forward(SDVariable x, Statistics statistics, double eps, Affine affine) {
        List<SDVariable> inputs = inputs(x, statistics, affine);
        return set(NativeOp.of("batchnorm", inputs.toArray(SDVariable[]::new)), eps);
    }

    private static List<SDVariable> inputs(SDVariable x, Statistics statistics, Affine affine) {
        return new ArrayList<>(List.of(x, statistics.mean, statistics.variance, affine.scale, affine.shift));
    }

    private static NativeOp set(NativeOp op, double eps) {
        return op.ints(SCALE, SHIFT, CHANNELS).reals(eps);
    }

    private static SDVariable zeros(SDVariable like) {
        return Constants.of(like, Nd4j.zeros(like.dataType(), like.getShape()));
    }
}
