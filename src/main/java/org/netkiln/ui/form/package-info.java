/**
 * Editors for parameters, made from their declarations: the inspector and the training pane are built of them. Depends on
 * {@code param}, {@code ui.fx} and JavaFX. The FX thread.
 */
@NullMarked
package org.netkiln.ui.form;

import org.jspecify.annotations.NullMarked;
