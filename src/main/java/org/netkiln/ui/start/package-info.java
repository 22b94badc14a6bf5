/**
 * The start page: presets with a picture of their network, recent projects, a new project from a dataset. Depends on
 * {@code ui.model} and below. The FX thread.
 */
@NullMarked
package org.netkiln.ui.start;

import org.jspecify.annotations.NullMarked;
