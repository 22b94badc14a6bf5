/**
 * The self-test that finds how this processor trains fastest: how many threads, how they wait, and which OpenBLAS core type.
 * The launcher script runs it once per processor and keeps the result.
 *
 * <p>May depend on {@code project} and {@code engine} and everything below. Runs in a process of its own, before the program;
 * each measurement runs in a child process, because native libraries read these settings only when they load.
 */
@NullMarked
package org.netkiln.app.tune;

import org.jspecify.annotations.NullMarked;
