package org.netkiln.train.event;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.netkiln.problem.Problem;
import org.netkiln.train.metric.EpochMetrics;
import org.netkiln.train.metric.Monitor;

/** Something that happened in a training. Epochs and steps count from 1; a step's number goes on over epochs. */
public sealed interface TrainingEvent {
    /**
     * @param steps steps taken before: greater than 0 if this goes on with an earlier session
     * @param stepsPerEpoch batches in an epoch
     * @param samples training samples in an epoch
     * @param lr the learning rate, before any warm-up
     */
    record TrainingStarted(int epochs, int epoch, long steps, int stepsPerEpoch, int samples, int batchSize, double lr)
            implements TrainingEvent {}

    /**
     * @param loss before the step's update
     * @param correct samples of the batch that were right, before the update; empty if the network does not classify
     * @param samples the batch's size
     * @param lr the learning rate of this step
     * @param seconds time spent so far, as in {@link Results#seconds}
     */
    record StepEnded(long step, int epoch, double loss, OptionalInt correct, int samples, double lr, double seconds)
            implements TrainingEvent {
        /** Share of the batch's samples that were right; empty if the network does not classify. */
        public OptionalDouble accuracy() {
            return correct.isEmpty()
                    ? OptionalDouble.empty()
                    : OptionalDouble.of((double) correct.getAsInt() / samples);
        }
    }

    /**
     * @param step the last step of the epoch
     * @param lr the learning rate of that step
     * @param seconds time its steps took, without validation and pauses
     * @param samplesPerSecond training samples in that time
     * @param secondsSoFar as in {@link Results#seconds}
     */
    record EpochEnded(
            int epoch,
            long step,
            EpochMetrics metrics,
            double lr,
            double seconds,
            double samplesPerSecond,
            double secondsSoFar)
            implements TrainingEvent {}

    /**
     * An epoch's validation has classified each sample; {@link EpochEnded} follows. Only if the network classifies.
     *
     * @param verdicts by the validation samples' numbers
     */
    record Validated(int epoch, Verdicts verdicts) implements TrainingEvent {}

    /** An epoch is the best so far; its weights are kept. */
    record BestSoFar(int epoch, Monitor monitor, double value) implements TrainingEvent {}

    /** Training stands still after this step; all is saved. */
    record Paused(long step) implements TrainingEvent {}

    record Resumed(long step) implements TrainingEvent {}

    /** A setting has another value from the step after this one on. */
    record SettingChanged(long step, String key, double value) implements TrainingEvent {}

    /** The optimizer has no such setting, or cannot take this value while training; all stays as it was. */
    record SettingRefused(long step, String key, double value) implements TrainingEvent {}

    /** Stopped by the user; all is saved, so that it can be resumed. */
    record Stopped(Results results) implements TrainingEvent {}

    record Finished(Results results, FinishReason reason) implements TrainingEvent {}

    /**
     * A value was no longer finite: what is kept is the state after the last completed epoch. {@link Failed} follows.
     *
     * @param epoch that epoch; 0 for the start
     * @param lr a learning rate to try from there
     */
    record WentBack(int epoch, double lr) implements TrainingEvent {}

    /** Training cannot go on. What was saved last is still there. */
    record Failed(Problem problem) implements TrainingEvent {}
}
