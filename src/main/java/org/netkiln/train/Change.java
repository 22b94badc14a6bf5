package org.netkiln.train;

/**
 * A setting that was changed while training.
 *
 * @param step the last step with the value before
 */
public record Change(long step, String key, double value) {}
