/** Layers that act on each element by itself, and softmax. Depends on {@code layer} and {@code layer.op}. Stateless, so any thread may use it. */
@NullMarked
package org.netkiln.layer.activation;

import org.jspecify.annotations.NullMarked;
