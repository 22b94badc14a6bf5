/**
 * Networks as pictures for paper: one drawing of a {@code layout.Scene}, as SVG or PNG. Depends on {@code layout},
 * {@code check} and below, Java2D and JFreeSVG; no JavaFX and no display. Any thread may draw; values are immutable.
 */
@NullMarked
package org.netkiln.export.drawing;

import org.jspecify.annotations.NullMarked;
