package org.netkiln.data.picture;

import java.util.Optional;
import org.netkiln.data.Split;

/** A split's samples as pictures for the screen. Nothing is copied until one is asked for. Any thread. */
public final class Pictures {
    private static final int RANK = 4;

    private final Split split;

    private Pictures(Split split) {
        this.split = split;
    }

    /** Empty if the samples are no pictures {@code C×H×W}. */
    public static Optional<Pictures> of(Split split) {
        return split.shape().rank() == RANK ? Optional.of(new Pictures(split)) : Optional.empty();
    }

    public int size() {
        return split.size();
    }

    /** Class number. */
    public int label(int index) {
        return split.label(index);
    }

    /** As it is in the dataset, before any transform. */
    public Picture get(int index) {
        return Picture.of(split, index);
    }
}
