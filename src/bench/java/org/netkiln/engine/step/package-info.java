/**
 * Whole training steps beside each other: NetKiln's plan, SameDiff's own {@code fit}, and libtorch through DJL, on the same
 * network, weights, batches and number of threads.
 */
@NullMarked
package org.netkiln.engine.step;

import org.jspecify.annotations.NullMarked;
