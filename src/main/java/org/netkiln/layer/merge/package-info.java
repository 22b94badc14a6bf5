/** Layers that make one tensor of several. Depends on {@code layer}, {@code layer.op} and {@code layer.conv}. Stateless, so any thread may use it. */
@NullMarked
package org.netkiln.layer.merge;

import org.jspecify.annotations.NullMarked;
