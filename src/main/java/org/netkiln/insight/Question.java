package org.netkiln.insight;

/**
 * Something to ask a network, also while it trains.
 *
 * @param <T> what the answer is: a value that may cross to any thread
 */
@FunctionalInterface
public interface Question<T> {
    /** Answers on the compute thread, between two steps. Training stands still meanwhile, so ask for little. */
    T answer(Subject subject);
}
