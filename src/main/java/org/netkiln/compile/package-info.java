/**
 * From a checked network to SameDiff, which is the autograd: graphs for training and for evaluation, with the names that
 * lead back to nodes. Depends on everything below {@code engine}. Runs on the compute thread.
 */
@NullMarked
package org.netkiln.compile;

import org.jspecify.annotations.NullMarked;
