package org.netkiln.ui.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.netkiln.insight.SamplePredictions;
import org.netkiln.train.event.TrainingEvent;

/**
 * What training tells, between the compute thread that puts it in and the FX thread that takes it out. Bounded: of steps that
 * nobody took the oldest go, of sample predictions all but the latest.
 */
final class TrainingInbox {
    private static final int MOST_STEPS = 1 << 16;

    private final Deque<TrainingEvent> events = new ArrayDeque<>();
    private Optional<SamplePredictions> samples = Optional.empty();

    /** All that came in. */
    record Content(List<TrainingEvent> events, Optional<SamplePredictions> samples) {
        boolean isEmpty() {
            return events.isEmpty() && samples.isEmpty();
        }
    }

    synchronized void put(TrainingEvent event) {
        if (events.size() >= MOST_STEPS && event instanceof TrainingEvent.StepEnded) {
            events.removeFirstOccurrence(firstStep());
        }
        events.add(event);
    }

    private TrainingEvent firstStep() {
        return events.stream()
                .filter(TrainingEvent.StepEnded.class::isInstance)
                .findFirst()
                .orElseGet(events::getFirst);
    }

    synchronized void put(SamplePredictions predictions) {
        samples = Optional.of(predictions);
    }

    synchronized Content take() {
        Content content = new Content(new ArrayList<>(events), samples);
        events.clear();
        samples = Optional.empty();
        return content;
    }
}
