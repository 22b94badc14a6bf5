/**
 * A project's training settings: the raw map of the project file read as typed values. Depends on {@code param},
 * {@code problem}, {@code train.metric} and {@code train.schedule}. Values are immutable, so any thread may use them.
 */
@NullMarked
package org.netkiln.train.settings;

import org.jspecify.annotations.NullMarked;
