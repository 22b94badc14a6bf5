/**
 * What an epoch yields, and which of it is watched. Depends on the JDK only. Values are immutable, so any thread may use
 * them.
 */
@NullMarked
package org.netkiln.train.metric;

import org.jspecify.annotations.NullMarked;
