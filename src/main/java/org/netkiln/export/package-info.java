/**
 * Taking a network away: one list of formats, each of which writes a file and reads it back. Depends on {@code project},
 * {@code layout}, {@code weights} and below. Blocks; any thread but the FX thread.
 */
@NullMarked
package org.netkiln.export;

import org.jspecify.annotations.NullMarked;
