/**
 * Pages that lie over the window until Esc closes them: help, settings, about. Depends on {@code ui.model} and below. The FX
 * thread.
 */
@NullMarked
package org.netkiln.ui.pages;

import org.jspecify.annotations.NullMarked;
