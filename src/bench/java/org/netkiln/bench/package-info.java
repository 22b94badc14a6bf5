/** Runs the benchmarks and says what their figures mean. */
@NullMarked
package org.netkiln.bench;

import org.jspecify.annotations.NullMarked;
