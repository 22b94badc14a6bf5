package org.netkiln.engine;

import java.util.List;
import java.util.Map;
import org.netkiln.problem.Problem;
import org.netkiln.weights.HostTensor;

/** A network that learns, batch by batch. All calls on the compute thread. */
public interface Learner extends AutoCloseable {
    /** Forward, backward and update on one batch of any size. */
    StepOutcome step(Batch batch);

    /** Loss and correct predictions on one batch in evaluation mode; changes nothing. */
    StepOutcome evaluate(Batch batch);

    /**
     * The same, and from the same pass what the network says of each sample.
     *
     * @param probabilities takes {@code size × classes} numbers, row-major; none if no output classifies
     * @throws IndexOutOfBoundsException when it is too short
     */
    StepOutcome evaluate(Batch batch, float[] probabilities);

    /** How many classes the classifying output tells apart; 0 if no output classifies. */
    int classes();

    /**
     * The classifying output's probabilities in evaluation mode; without one, the first output's raw predictions.
     *
     * @return {@code size × classes}, row-major
     */
    float[] predict(Batch batch);

    /**
     * Changes a setting from the next step on.
     *
     * @param key the optimizer's parameter: {@code lr}, {@code weight_decay}; or that of a node which drops at random, by the
     *     node as drawn: {@code dropout1.p}
     * @throws IllegalArgumentException when there is no such setting, or it cannot take the value while training; nothing is
     *     changed then
     */
    void tune(String key, double value);

    /** The numbers that {@link #tune} changes, with the values they have now. */
    Map<String, Double> tunable();

    /** Weights and buffers by full name, copied. */
    Map<String, HostTensor> parameters();

    /**
     * Sets weights and buffers by name.
     *
     * @return what does not fit: a name that is not there, sizes that differ, and as warnings names left over; nothing is
     *     changed if one of them is an error
     */
    List<Problem> load(Map<String, HostTensor> tensors);

    Snapshot snapshot();

    /** Goes back to a snapshot of the same network and optimizer. */
    void restore(Snapshot snapshot);

    @Override
    void close();
}
