/**
 * Pictures in files: PNG, JPEG, BMP, GIF. Depends on {@code data} and below, and on the JDK's own readers. Reading blocks.
 */
@NullMarked
package org.netkiln.data.picture;

import org.jspecify.annotations.NullMarked;
