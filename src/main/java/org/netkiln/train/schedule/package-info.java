/**
 * Learning-rate schedules with PyTorch's names, parameters and arithmetic, one file each. Depends on {@code param},
 * {@code problem} and {@code train.metric}. Schedules have no state of their own, so any thread may use them.
 */
@NullMarked
package org.netkiln.train.schedule;

import org.jspecify.annotations.NullMarked;
