/**
 * The window, in JavaFX. Each pane is a package of its own; panes share {@code ui.fx}, {@code ui.action} and {@code ui.model}
 * and do not see each other; only {@code ui.shell} sees them all. Nothing here sees ND4J. The FX thread.
 */
@NullMarked
package org.netkiln.ui;

import org.jspecify.annotations.NullMarked;
