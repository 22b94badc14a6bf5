/** Normalization layers. Depends on {@code layer} and {@code layer.op}. Stateless, so any thread may use it. */
@NullMarked
package org.netkiln.layer.norm;

import org.jspecify.annotations.NullMarked;
