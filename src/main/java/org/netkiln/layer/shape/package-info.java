/** Layers that move elements and change none. Depends on {@code layer} and {@code layer.op}. Stateless, so any thread may use it. */
@NullMarked
package org.netkiln.layer.shape;

import org.jspecify.annotations.NullMarked;
