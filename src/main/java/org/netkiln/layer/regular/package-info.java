/** Layers that only act while training. Depends on {@code layer} and {@code layer.op}. Stateless, so any thread may use it. */
@NullMarked
package org.netkiln.layer.regular;

import org.jspecify.annotations.NullMarked;
