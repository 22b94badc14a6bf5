package org.netkiln.layer;

import java.util.List;
import java.util.Optional;
import org.nd4j.autodiff.samediff.SDVariable;
import org.netkiln.layer.explain.Kept;
import org.netkiln.layer.explain.Term;
import org.netkiln.layer.explain.Working;
import org.netkiln.tensor.TensorShape;
import org.netkiln.text.Text;

/**
 * A layer type. Implementations are final, have no state, and are registered with {@code @AutoService(Layer.class)}; the
 * catalogue's contract test runs over each of them.
 */
public interface Layer {
    LayerInfo info();

    /**
     * The shape rule: output shapes from parameters and input shapes. Every input port up to the last one fed is present in
     * {@code site}; a port that is not fed, and anything behind a fault, has an unknown shape. Never throws.
     */
    Shapes infer(Site site);

    /** The tensors this layer owns, in PyTorch's order. Only where {@link #infer} found nothing wrong and all is known. */
    default List<Weight> weights(Site site) {
        return List.of();
    }

    /**
     * Multiply-adds for one sample. Only where {@link #infer} found nothing wrong and all is known.
     *
     * @param output the shape at the first output port
     */
    default long multiplyAdds(Site site, TensorShape output) {
        return 0;
    }

    /**
     * Why it cannot work on a batch of so many samples. Only where {@link #infer} found nothing wrong and all is known.
     *
     * @param samples at least 1
     * @param training whether the network is trained on the batch
     * @return empty if it can
     */
    default Optional<Text> refusal(Site site, int samples, boolean training) {
        return Optional.empty();
    }

    /**
     * How the shape at the first output port comes about: one working for each axis. By default each is as it arrived. Never
     * throws; see {@link Explanation} for the whole.
     */
    default List<Working> explainShape(Site site) {
        return Kept.all(site.input());
    }

    /**
     * How many trainable numbers there are, and why; by default from {@link #weights}. Only where {@link #infer} found
     * nothing wrong and all is known.
     *
     * @return empty if it owns no weights
     */
    default Optional<Working> explainParameters(Site site) {
        return WeightWorking.of(weights(site));
    }

    /**
     * How the multiply-adds come about. Only where {@link #infer} found nothing wrong and all is known.
     *
     * @param output the shape at the first output port
     * @return empty if there are none
     */
    default Optional<Working> explainMultiplyAdds(Site site, TensorShape output) {
        return Optional.of(multiplyAdds(site, output))
                .filter(count -> count > 0)
                .map(count -> Working.multiplyAdds(Term.of(count)));
    }

    /**
     * The layer in SameDiff. Inputs and outputs have the batch as axis 0 and the layout of the shapes.
     *
     * @return one variable for each output port
     */
    List<SDVariable> build(BuildSite site);
}
