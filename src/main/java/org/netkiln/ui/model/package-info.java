/**
 * What all panes look at: the open project and what is known of it, the selection, the training under way. Properties and
 * values, no nodes. Depends on {@code ui.fx}, {@code ui.action}, {@code session} and below. The FX thread.
 */
@NullMarked
package org.netkiln.ui.model;

import org.jspecify.annotations.NullMarked;
