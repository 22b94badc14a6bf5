/** Layers in which everything is connected to everything. Depends on {@code layer}, {@code layer.op} and {@code layer.shape}. Stateless, so any thread may use it. */
@NullMarked
package org.netkiln.layer.dense;

import org.jspecify.annotations.NullMarked;
