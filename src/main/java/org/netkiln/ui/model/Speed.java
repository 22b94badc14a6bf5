package org.netkiln.ui.model;

import java.util.OptionalDouble;
import org.netkiln.train.event.TrainingEvent;

/** How fast training is, and how long it will take. */
final class Speed {
    private static final double WINDOW_SECONDS = 1;

    private double firstSeconds = Double.NaN;
    private long firstStep;
    private double windowBegan = Double.NaN;
    private long samples;
    private double perSecond;

    void add(TrainingEvent.StepEnded step) {
        if (Double.isNaN(firstSeconds)) {
            firstSeconds = step.seconds();
            firstStep = step.step();
            windowBegan = step.seconds();
            return;
        }
        samples += step.samples();
        double took = step.seconds() - windowBegan;
        if (took >= WINDOW_SECONDS || perSecond == 0 && took > 0) {
            perSecond = samples / took;
            windowBegan = step.seconds();
            samples = 0;
        }
    }

    double samplesPerSecond() {
        return perSecond;
    }

    /** By the time that steps have taken so far, validation included. */
    OptionalDouble secondsLeft(TrainingEvent.StepEnded now, long steps) {
        long taken = now.step() - firstStep;
        return taken <= 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((now.seconds() - firstSeconds) / taken * (steps - now.step()));
    }
}
