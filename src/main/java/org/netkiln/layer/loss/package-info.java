/** What a network is judged by; a loss is one class, found by the service loader. Depends on {@code layer}, {@code layer.op} and {@code layer.shape}. Stateless, so any thread may use it. */
@NullMarked
package org.netkiln.layer.loss;

import org.jspecify.annotations.NullMarked;
