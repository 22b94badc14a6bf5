package org.netkiln.train;

import org.netkiln.data.Samples;
import org.netkiln.tensor.TensorShape;

/** Samples of three features on a plane, with labels 0 to 3; each {@code first} begins another set. */
public record LineSamples(int first, int size) implements Samples {
    @Override
    public TensorShape shape() {
        return TensorShape.features(3);
    }

    @Override
    public int label(int index) {
        return Math.round(feature(index, 0) + 2 * feature(index, 1));
    }

    @Override
    public void read(int index, float[] into, int at) {
        for (int f = 0; f < 3; f++) {
            into[at + f] = feature(index, f);
        }
    }

    private float feature(int index, int f) {
        return ((first + index) * 37 + f * 11) % 17 / 17f;
    }
}
