package org.netkiln.engine.optim;

/**
 * A piece of the flat parameters with all that belongs to it. Arrays may be longer than {@code size}.
 *
 * @param parameters changed by the update
 * @param gradients may be changed by the update
 * @param slots changed by the update, in the order of {@link UpdateRule#slots}
 */
public record Stretch(int size, float[] parameters, float[] gradients, float[][] slots) {}
