/**
 * The canvas: draws a layout scene, puts what the user does into {@code interact}, and does what that asks for. Views are
 * changed once per pulse, from what differs; they never change the network themselves. Depends on {@code ui.model}, {@code
 * ui.form} and below, {@code layout}, {@code interact}, {@code edit}. The FX thread.
 */
@NullMarked
package org.netkiln.ui.canvas;

import org.jspecify.annotations.NullMarked;
