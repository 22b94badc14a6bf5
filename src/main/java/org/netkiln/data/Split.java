package org.netkiln.data;

import org.jspecify.annotations.Nullable;
import org.netkiln.tensor.TensorShape;

/** Labelled pictures with a byte for each pixel and channel, in a fixed order. Immutable, so any thread may use it. */
public final class Split {
    private final TensorShape shape;
    private final int elements;
    private final byte[] pixels;
    private final int[] labels;
    private final int @Nullable [] chosen;

    private Split(TensorShape shape, byte[] pixels, int[] labels, int @Nullable [] chosen) {
        this.shape = shape;
        this.elements = Math.toIntExact(shape.elements());
        this.pixels = pixels;
        this.labels = labels;
        this.chosen = chosen;
    }

    /**
     * Takes the arrays over.
     *
     * @param shape of one picture, {@code C×H×W}
     * @param pixels unsigned, one picture after the other, row-major
     * @param labels class number of each picture
     */
    public static Split of(TensorShape shape, byte[] pixels, int[] labels) {
        if (pixels.length != labels.length * shape.elements()) {
            throw new IllegalArgumentException(pixels.length + " bytes for " + labels.length + " times " + shape);
        }
        return new Split(shape, pixels, labels, null);
    }

    /** Only these pictures, in this order, without a copy of them. */
    public Split choose(int[] indices) {
        int[] places = new int[indices.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = place(indices[i]);
        }
        return new Split(shape, pixels, labels, places);
    }

    public int size() {
        return chosen == null ? labels.length : chosen.length;
    }

    public TensorShape shape() {
        return shape;
    }

    public int label(int index) {
        return labels[place(index)];
    }

    /** Pixels of this and maybe other pictures; read from {@link #start} on, never to be written. */
    public byte[] pixels() {
        return pixels;
    }

    /** Where in {@link #pixels} a picture begins. */
    public int start(int index) {
        return place(index) * elements;
    }

    private int place(int index) {
        return chosen == null ? index : chosen[index];
    }
}
