package org.netkiln.engine;

/**
 * One batch on the host. The arrays belong to whoever made the batch and may be used again once the step that took it has
 * returned; they may be longer than needed.
 *
 * @param size samples in it, at least 1
 * @param features the samples one after the other, row-major: {@code size × elements}
 * @param labels class number of each sample
 */
public record Batch(int size, float[] features, int[] labels) {}
