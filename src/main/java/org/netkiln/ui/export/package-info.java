/** Taking a trained network away. Depends on {@code ui.model}, {@code weights} and below. The FX thread. */
@NullMarked
package org.netkiln.ui.export;

import org.jspecify.annotations.NullMarked;
