package org.netkiln.check;

import java.util.stream.LongStream;

/**
 * Bytes that training holds at once.
 *
 * @param weights trainable weights and buffers
 * @param activations outputs of nodes for a whole batch: all of them stay until the backward pass has used them
 * @param gradients of the trainable weights, and of the activations that the backward pass has at hand
 * @param optimizer what the optimizer remembers of each trainable weight
 * @param batches what waits, ready to be trained on
 */
public record Memory(long weights, long activations, long gradients, long optimizer, long batches) {
    /** All of it; {@link Long#MAX_VALUE} if that is more than a long holds. */
    public long total() {
        return LongStream.of(weights, activations, gradients, optimizer, batches)
                .reduce(0, Saturated::sum);
    }
}
