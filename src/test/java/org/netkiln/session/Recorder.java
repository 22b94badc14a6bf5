package org.netkiln.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.netkiln.insight.SamplePredictions;
import org.netkiln.problem.Problem;
import org.netkiln.train.event.TrainingEvent;

/** Keeps what a live training tells. */
final class Recorder implements LiveTraining.Watcher {
    final CompletableFuture<LiveRun> ready = new CompletableFuture<>();
    final CompletableFuture<List<Problem>> refused = new CompletableFuture<>();
    final List<TrainingEvent> events = Collections.synchronizedList(new ArrayList<>());
    final List<SamplePredictions> samples = Collections.synchronizedList(new ArrayList<>());
    private volatile Consumer<TrainingEvent> reaction = event -> {};

    /** What a test does when an event comes, on the compute thread. */
    Recorder reacting(Consumer<TrainingEvent> to) {
        reaction = to;
        return this;
    }

    <E extends TrainingEvent> List<E> events(Class<E> type) {
        return List.copyOf(events).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    @Override
    public void refused(List<Problem> problems) {
        refused.complete(problems);
    }

    @Override
    public void prepared(LiveRun run) {
        ready.complete(run);
    }

    @Override
    public void happened(TrainingEvent event) {
        events.add(event);
        reaction.accept(event);
    }

    @Override
    public void sampled(SamplePredictions predictions) {
        samples.add(predictions);
    }
}
