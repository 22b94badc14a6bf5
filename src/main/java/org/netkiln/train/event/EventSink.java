package org.netkiln.train.event;

/**
 * Takes a training's events, in order, on the compute thread. It must return at once and never wait: for as long as it runs,
 * training stands still. Whoever shows events elsewhere puts them into a queue that drops or merges when it is full.
 */
@FunctionalInterface
public interface EventSink {
    void accept(TrainingEvent event);
}
