/**
 * The entry point: {@link org.netkiln.app.Launcher} wires the program by hand and hands over to the command line or
 * the window.
 *
 * <p>May depend on everything. Runs on the main thread.
 */
@NullMarked
package org.netkiln.app;

import org.jspecify.annotations.NullMarked;
