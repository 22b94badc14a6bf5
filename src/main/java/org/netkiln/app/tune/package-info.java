/**
 * The self-test that finds how this processor computes fastest: which OpenBLAS core type, how many threads, and how
 * they wait. The launcher script runs it once per processor and keeps the result.
 *
 * <p>May depend on ND4J and the JDK only. Runs in a process of its own, before the program; each measurement runs in a
 * child process, because native libraries read these settings only when they load.
 */
@NullMarked
package org.netkiln.app.tune;

import org.jspecify.annotations.NullMarked;
