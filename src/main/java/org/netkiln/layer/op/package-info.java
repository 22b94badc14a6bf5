/**
 * The operations that layers are built of: ND4J's native ones, each with a gradient of our own where SameDiff's is missing,
 * wrong or slow. Only what is here goes into a graph, so that every gradient is proved in one place. Depends on SameDiff
 * only; used on the compute thread.
 */
@NullMarked
package org.netkiln.layer.op;

import org.jspecify.annotations.NullMarked;
