/**
 * The training pane: settings, controls, progress, charts of loss and accuracy. Depends on {@code ui.model} and below, and on
 * JFreeChart. The FX thread.
 */
@NullMarked
package org.netkiln.ui.training;

import org.jspecify.annotations.NullMarked;
