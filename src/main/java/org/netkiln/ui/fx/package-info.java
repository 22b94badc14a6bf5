/**
 * What every pane needs: the hop to the FX thread, background work, words in the chosen language, theme, icons. Depends on
 * JavaFX, AtlantaFX, Ikonli and {@code text}. The FX thread unless a type says otherwise.
 */
@NullMarked
package org.netkiln.ui.fx;

import org.jspecify.annotations.NullMarked;
