/**
 * Optimizers as in PyTorch: each is one class that the service loader finds, with its declared settings and its formula on
 * flat stretches of parameters. Depends on {@code param}, {@code problem}, {@code text}. Rules have no state of their own;
 * compute thread only where they touch memory.
 */
@NullMarked
package org.netkiln.engine.optim;

import org.jspecify.annotations.NullMarked;
