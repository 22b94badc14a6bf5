/**
 * What happens to pictures between the dataset and the network: scaling to [0, 1], and the declared transforms. A transform
 * is one file here, found by the service loader. Depends on {@code data} and below. Values are immutable, so any thread may
 * use them.
 */
@NullMarked
package org.netkiln.data.transform;

import org.jspecify.annotations.NullMarked;
