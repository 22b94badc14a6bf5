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
         * The new picture, of bytes.
         *
         * @param from unsigned pixels, of this and maybe other pictures
         * @param start where in {@code from} the picture begins
         */
        byte[] apply(byte[] from, int start);

        /** The new picture, of any values; {@code from} holds the old one alone. */
        float[] apply(float[] from);
    }
}
