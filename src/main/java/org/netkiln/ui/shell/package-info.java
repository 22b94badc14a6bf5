/**
 * The main window: panes in their places, toolbar, status bar, files, dialogs. The only package that sees all panes. The FX
 * thread.
 */
@NullMarked
package org.netkiln.ui.shell;

import org.jspecify.annotations.NullMarked;
