/**
 * What a network does, as values without pictures: evaluation, confusion, predictions. Depends on {@code engine}, {@code data}
 * and below. Runs where the learner it asks runs: on the compute thread.
 */
@NullMarked
package org.netkiln.insight;

import org.jspecify.annotations.NullMarked;
