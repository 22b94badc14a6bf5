package org.netkiln.ui.model;

import java.util.OptionalDouble;
import org.netkiln.train.event.TrainingEvent;

/**
 * How far a training is.
 *
 * @param epoch the one under way, from 1; 0 before the first step
 * @param step steps taken
 * @param steps steps that there will be
 * @param secondsLeft empty before that can be told
 * @param samplesPerSecond over the last second or so; 0 before that can be told
 * @param loss of the latest step; NaN before the first
 */
public record TrainingProgress(
        int epoch,
        int epochs,
        long step,
        long steps,
        OptionalDouble secondsLeft,
        double samplesPerSecond,
        double lr,
        double loss,
        OptionalDouble valLoss,
        OptionalDouble valAccuracy) {
    static final TrainingProgress NONE = new TrainingProgress(
            0, 0, 0, 0, OptionalDouble.empty(), 0, 0, Double.NaN, OptionalDouble.empty(), OptionalDouble.empty());

    /** What share is done, 0 to 1. */
    public double done() {
        return steps == 0 ? 0 : (double) step / steps;
    }

    static TrainingProgress begun(TrainingEvent.TrainingStarted start) {
        return new TrainingProgress(
                start.epoch(),
                start.epochs(),
                start.steps(),
                (long) start.epochs() * start.stepsPerEpoch(),
                OptionalDouble.empty(),
                0,
                start.lr(),
                Double.NaN,
                OptionalDouble.empty(),
                OptionalDouble.empty());
    }

    TrainingProgress stepped(TrainingEvent.StepEnded ended, OptionalDouble left, double speed) {
        return new TrainingProgress(
                ended.epoch(),
                epochs,
                ended.step(),
                steps,
                left,
                speed,
                ended.lr(),
                ended.loss(),
                valLoss,
                valAccuracy);
    }

    TrainingProgress validated(OptionalDouble newLoss, OptionalDouble newAccuracy) {
        return new TrainingProgress(
                epoch, epochs, step, steps, secondsLeft, samplesPerSecond, lr, loss, newLoss, newAccuracy);
    }
}
