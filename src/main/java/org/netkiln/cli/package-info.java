/**
 * The command line: one class per command, on top of the same core the window uses.
 *
 * <p>May depend on everything below {@code ui}; never on JavaFX. Runs on the main thread, writes only to the writers it
 * is given.
 */
@NullMarked
package org.netkiln.cli;

import org.jspecify.annotations.NullMarked;
