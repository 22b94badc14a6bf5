/** Convolution layers. Depends on {@code layer}, {@code layer.window}, {@code layer.op} and {@code layer.shape}. Stateless, so any thread may use it. */
@NullMarked
package org.netkiln.layer.conv;

import org.jspecify.annotations.NullMarked;
