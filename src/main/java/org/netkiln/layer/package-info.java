/**
 * The catalogue of layers. A layer is one final class in a subpackage: its declaration, shape rule, weights, cost and
 * SameDiff build; the service loader finds it. This package holds what they are declared with. Depends on {@code tensor},
 * {@code text}, {@code problem}, {@code param} and, for the build, on SameDiff. Layers have no state, so any thread may use
 * them; {@link org.netkiln.layer.Layer#build} runs on the compute thread.
 */
@NullMarked
package org.netkiln.layer;

import org.jspecify.annotations.NullMarked;
