/**
 * Training: the settings, schedules, the trainer with its control and events, checkpoints and the run's record. Depends on
 * {@code engine}, {@code data}, {@code weights} and below. The trainer runs on the compute thread; control may come from
 * any thread.
 */
@NullMarked
package org.netkiln.train;

import org.jspecify.annotations.NullMarked;
