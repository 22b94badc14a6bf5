/** Where data comes in and where a network is judged. Depends on {@code layer} and {@code layer.loss}. Stateless, so any thread may use it. */
@NullMarked
package org.netkiln.layer.io;

import org.jspecify.annotations.NullMarked;
