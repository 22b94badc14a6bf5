package org.netkiln.layer.op;

import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Scalar losses, the mean included: the native gradients take no incoming one, so a loss must be the last operation of its
 * branch.
 */
public final class Losses {
    private static final long MEAN_BY_WEIGHT = 2;
    private static final long LAST_AXIS = -1;

    private Losses() {}

    /**
     * Mean over the batch of {@code -log softmax(logits)[class]}.
     *
     * @param logits {@code [N, classes]}
     * @param numbers {@code [N]}, from 0
     */
    public static SDVariable crossEntropy(SDVariable logits, SDVariable numbers, long classes) {
        DataType type = logits.dataType();
        NativeOp oneHot = NativeOp.of("onehot", numbers)
                .ints(LAST_AXIS, classes)
                .reals(1, 0)
                .types(type);
        oneHot.addDArgument(type);
        return loss("softmax_cross_entropy_loss", logits, oneHot.output(), 0.0);
    }

    /** Mean over all elements of {@code (prediction - target)²}. */
    public static SDVariable meanSquaredError(SDVariable prediction, SDVariable target) {
        return loss("mean_sqerr_loss", prediction, target);
    }

    private static SDVariable loss(String name, SDVariable prediction, SDVariable target, double... reals) {
        SDVariable weight = Constants.of(prediction, Nd4j.ones(prediction.dataType(), 1));
        return NativeOp.of(name, prediction, weight, target)
                .ints(MEAN_BY_WEIGHT)
                .reals(reals)
                .gradient(0, (y, dy) -> NativeOp.of(name + "_grad", prediction, weight, target)
                        .ints(MEAN_BY_WEIGHT)
                        .reals(reals)
                        .outputs(3)
                        .output(0))
                .output();
    }
}
