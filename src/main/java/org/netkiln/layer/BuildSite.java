package org.netkiln.layer;

import java.util.List;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.netkiln.param.Param;
import org.netkiln.tensor.TensorShape;

/**
 * What a layer builds itself with: the operations of {@code layer.op}. The graph's name scope is the node, so an inner
 * variable's name begins with it. Used on the compute thread, once for each compilation.
 */
public interface BuildSite {
    SameDiff graph();

    /** The node's place: parameters and per-sample input shapes, all known. */
    Site site();

    /** One variable for each input port, batch first. */
    List<SDVariable> inputs();

    /** True in the graph that trains, false in the one that evaluates. */
    boolean training();

    /**
     * A tensor that {@link Layer#weights} declared, in the layout declared there; {@code name} without the node's id. A
     * trainable one gets a gradient, a buffer is a constant.
     */
    SDVariable weight(String name);

    /**
     * Asks for a buffer to take a new value after each training step.
     *
     * @param value what it becomes; its shape is the buffer's
     */
    void update(String name, SDVariable value);

    /**
     * A tensor of the batch's and {@code shape}'s size that each training step fills anew: 0 with the probability that a
     * parameter says, else 1 divided by the probability of that. Drawn from the run's seed; the probability may be changed
     * while the network trains.
     */
    SDVariable mask(TensorShape shape, Param<Double> rate);

    /** The placeholder that each batch of data fills: FLOAT {@code [N, shape]}. For input nodes. */
    SDVariable data(TensorShape shape);

    /** The placeholder that each batch's targets fill, for a prediction of this shape. For output nodes. */
    SDVariable target(TargetKind kind, TensorShape prediction);

    /** Makes this node's result known: what to minimise, and what to show. For output nodes. */
    void outcome(Outcome outcome);

    default <T> T get(Param<T> param) {
        return site().get(param);
    }

    default SDVariable input() {
        return inputs().get(0);
    }

    default TensorShape inputShape() {
        return site().input();
    }
}
