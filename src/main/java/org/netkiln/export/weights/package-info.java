/**
 * Weights in files that other tools read, and the proof that what was written is what was meant. Depends on {@code weights} and
 * below. Blocks; any thread.
 */
@NullMarked
package org.netkiln.export.weights;

import org.jspecify.annotations.NullMarked;
