/**
 * Runs compiled models: SameDiff's gradient graph becomes a flat plan of bound operations on preallocated arrays; parameters,
 * optimizers, devices. Depends on {@code compile} and below. Everything here happens on the one compute thread, unless a
 * type says otherwise.
 */
@NullMarked
package org.netkiln.engine;

import org.jspecify.annotations.NullMarked;
