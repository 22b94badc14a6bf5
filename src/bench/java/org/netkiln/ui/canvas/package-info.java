/** How smoothly the canvas moves, in a real window. */
@NullMarked
package org.netkiln.ui.canvas;

import org.jspecify.annotations.NullMarked;
