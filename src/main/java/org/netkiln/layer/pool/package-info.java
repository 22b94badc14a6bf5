/** Pooling layers. Depends on {@code layer}, {@code layer.window} and {@code layer.op}. Stateless, so any thread may use it. */
@NullMarked
package org.netkiln.layer.pool;

import org.jspecify.annotations.NullMarked;
