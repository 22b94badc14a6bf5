package org.netkiln.data.transform;

import org.netkiln.tensor.TensorShape;

/** A transform made ready for samples of one shape. Immutable, so any thread may use it. */
public sealed interface Step {
    /** The shape of a sample after it. */
    TensorShape output();

    /** Changes each value by itself, the same in all places of a channel. */
    non-sealed interface Pointwise extends Step {
        float apply(int channel, float value);
    }

    /** Moves pixels. Comes in two kinds, for pictures are bytes until the first transform that makes other values of them. */
    non-sealed interface Spatial extends Step {
        /**
         * @param from unsigned pixels
         * @param start where in {@code from} the picture begins
         * @return the new picture alone
         */
        byte[] apply(byte[] from, int start);

        /** Takes the picture alone and returns the new one. */
        float[] apply(float[] from);
    }
}
