/**
 * Checks a network: shape inference over any graph, problems with remedies, parameters, multiply-adds and memory. Depends on
 * {@code layer}, {@code graph} and below; runs no network. Values are immutable, so any thread may use them.
 */
@NullMarked
package org.netkiln.check;

import org.jspecify.annotations.NullMarked;
