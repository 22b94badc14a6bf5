/**
 * The command line, one class for each command. Depends on everything but the window. Runs on the main thread and hands all
 * computing to the compute thread.
 */
@NullMarked
package org.netkiln.cli;

import org.jspecify.annotations.NullMarked;
