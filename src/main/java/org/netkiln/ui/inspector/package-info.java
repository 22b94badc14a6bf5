/**
 * The inspector: the selected nodes' parameters in a property sheet made from their declarations, what the layer does, why its
 * shape and its number of parameters are what they are, what is wrong. Depends on {@code ui.model}, {@code ui.form} and below,
 * and on ControlsFX. The FX thread.
 */
@NullMarked
package org.netkiln.ui.inspector;

import org.jspecify.annotations.NullMarked;
