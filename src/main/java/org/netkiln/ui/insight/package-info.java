/**
 * What the network says: of test images, of which class it takes for which, and of what one draws. Depends on
 * {@code insight}, {@code session}, {@code ui.model}, {@code ui.fx}. FX thread.
 */
@NullMarked
package org.netkiln.ui.insight;

import org.jspecify.annotations.NullMarked;
