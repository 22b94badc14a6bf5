package org.netkiln.layer;

import java.util.List;
import org.netkiln.tensor.ElementType;

/**
 * A tensor that a layer owns, in PyTorch's name and layout: {@code weight} {@code [out, in, kH, kW]}.
 *
 * @param name within the layer; the full name puts the node's id in front: {@code conv1.weight}
 * @param sizes outermost first; empty for a scalar
 * @param trainable false for a buffer, such as running statistics
 */
public record Weight(String name, List<Integer> sizes, ElementType element, Init init, boolean trainable) {
    public Weight {
        sizes = List.copyOf(sizes);
    }

    public static Weight trainable(String name, List<Integer> sizes, Init init) {
        return new Weight(name, sizes, ElementType.FLOAT32, init, true);
    }

    /** A tensor that training updates but the optimizer does not. */
    public static Weight buffer(String name, List<Integer> sizes, double value) {
        return new Weight(name, sizes, ElementType.FLOAT32, new Init.Constant(value), false);
    }

    public long elements() {
        return sizes.stream().mapToLong(Integer::longValue).reduce(1, Math::multiplyExact);
    }
}
