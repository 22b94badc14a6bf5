/**
 * Datasets, transforms and batches. Depends on {@code engine} for the batch alone, and below. Reading may block; batches are
 * prepared ahead on a thread of their own.
 */
@NullMarked
package org.netkiln.data;

import org.jspecify.annotations.NullMarked;
