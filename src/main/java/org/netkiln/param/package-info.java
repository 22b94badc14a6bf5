/**
 * Typed, immutable parameters of layers, optimizers, schedules and transforms: a {@link org.netkiln.param.Param} is key and
 * schema in one, {@link org.netkiln.param.ParamValues} holds what a user set, as it stands in the project file. Depends on
 * {@code text} and {@code problem}. Values are immutable, so any thread may use them.
 */
@NullMarked
package org.netkiln.param;

import org.jspecify.annotations.NullMarked;
