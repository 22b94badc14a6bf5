/**
 * The palette: all layers by group, found by name, synonym or what they do, to be dragged onto the canvas. Depends on
 * {@code ui.model} and below. The FX thread.
 */
@NullMarked
package org.netkiln.ui.palette;

import org.jspecify.annotations.NullMarked;
