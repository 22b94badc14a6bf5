/**
 * What convolution and pooling share: windows that slide over height and width, the size of what comes out, and what one
 * can do if they do not fit. Depends on {@code layer} and below.
 */
@NullMarked
package org.netkiln.layer.window;

import org.jspecify.annotations.NullMarked;
