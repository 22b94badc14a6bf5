package org.netkiln.data;

import org.netkiln.tensor.TensorShape;

/** Labelled samples in a fixed order, as the network will see them: scaled to [0, 1] and transformed. Thread-safe. */
public interface Samples {
    int size();

    /** The shape of one sample: {@code C×H×W} for pictures. */
    TensorShape shape();

    /** Class number, from 0. */
    int label(int index);

    /**
     * Writes one sample, row-major.
     *
     * @param at where in {@code into} its first element goes
     */
    void read(int index, float[] into, int at);
}
