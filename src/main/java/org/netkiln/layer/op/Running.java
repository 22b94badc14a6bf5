package org.netkiln.layer.op;

import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.graph.DType;
import org.nd4j.linalg.api.buffer.DataType;

/** What buffers become after a training step. */
public final class Running {
    private Running() {}

    /** {@code old·(1 - momentum) + latest·momentum}. */
    public static SDVariable average(SDVariable old, SDVariable latest, double momentum) {
        return Merging.add(
                Merging.scale(old, Constants.scalar(old, 1 - momentum)),
                Merging.scale(latest, Constants.scalar(latest, momentum)));
    }

    /**
     * The unbiased variance {@code biased·n / (n - 1)}, where n is the number of elements of a channel in the whole batch:
     * an executor that splits a batch must give the whole batch's size for axis 0 of {@code x}.
     *
     * @param x {@code [N, C, …]}
     * @param perSample elements of a channel in one sample
     */
    public static SDVariable unbiased(SDVariable biased, SDVariable x, long perSample) {
        DataType type = biased.dataType();
        NativeOp cast = NativeOp.of(
                        "cast",
                        NativeOp.of("size_at", x).ints(0).types(DataType.INT64).output())
                .types(type);
        cast.addIArgument(typeNumber(type));
        cast.addDArgument(type);
        SDVariable count = Merging.scale(cast.output(), Constants.scalar(biased, perSample));
        SDVariable less =
                NativeOp.of("subtract", count, Constants.scalar(biased, 1)).output();
        SDVariable atLeastOne =
                NativeOp.of("maximum", less, Constants.scalar(biased, 1)).output();
        SDVariable factor = NativeOp.of("divide", count, atLeastOne).output();
        return Merging.scale(biased, factor);
    }

    /** One more. */
    public static SDVariable counted(SDVariable count) {
        return Merging.add(count, Constants.scalar(count, 1));
    }

    private static long typeNumber(DataType type) {
        return type == DataType.DOUBLE ? DType.DOUBLE : DType.FLOAT;
    }
}
