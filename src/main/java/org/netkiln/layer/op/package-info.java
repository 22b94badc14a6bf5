/**
 * The operations that layers are built of: ND4J's native ones, each with a gradient of our own where SameDiff's is missing,
 * wrong or slow. Only what is here goes into a graph, so that every gradient is proved in one place. An executor may run the
 * graph as it stands, or know cheaper ways for what it recognizes by the native names. Depends on SameDiff, {@code param}
 * and {@code tensor}; used on the compute thread.
 */
@NullMarked
package org.netkiln.layer.op;

import org.jspecify.annotations.NullMarked;
