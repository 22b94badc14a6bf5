/**
 * Why a node's numbers are what they are: arithmetic that shows itself, and a line for each number that it works out.
 * Depends on {@code tensor} and {@code text}. Values are immutable, so any thread may use them.
 */
@NullMarked
package org.netkiln.layer.explain;

import org.jspecify.annotations.NullMarked;
