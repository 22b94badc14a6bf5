/**
 * What training tells: immutable records that may cross to any thread. Depends on {@code problem} and {@code train.metric}.
 * Events are given out on the compute thread.
 */
@NullMarked
package org.netkiln.train.event;

import org.jspecify.annotations.NullMarked;
