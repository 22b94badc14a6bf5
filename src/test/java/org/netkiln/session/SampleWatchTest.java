package org.netkiln.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.netkiln.data.Dataset;
import org.netkiln.data.Datasets;
import org.netkiln.data.transform.Transforms;
import org.netkiln.insight.SampleChoice;
import org.netkiln.insight.Subject;
import org.netkiln.train.LineLearner;
import org.netkiln.train.LineSamples;
import org.netkiln.train.event.TrainingEvent;
import org.netkiln.train.event.TrainingEvent.StepEnded;
import org.netkiln.train.event.TrainingEvent.TrainingStarted;

/** When samples are predicted anew, by a clock that the test holds. */
class SampleWatchTest {
    private static final long MILLI = 1_000_000;
    private final List<Long> told = new ArrayList<>();
    private final LineLearner learner = new LineLearner();
    private final Dataset dataset = Datasets.load().open("mnist").get();
    private long now = 1_000 * MILLI;
    private long predictionTakes;
    private long step;
    private final SampleWatch watch = new SampleWatch(
            new SampleChoice(List.of(0, 1)),
            this::subject,
            predictions -> {
                now += predictionTakes;
                told.add(predictions.step());
            },
            () -> now);

    @Test
    void stepsThatComeQuicklyAreToldTwiceASecond() {
        start(1_000);
        train(100, 10 * MILLI);
        assertThat(told).containsExactly(0L, 50L, 100L);
    }

    @Test
    void whatTakesLongIsDoneForAHundredthOfTheTime() {
        start(1_000);
        predictionTakes = 8 * MILLI;
        train(200, 10 * MILLI);
        // the first, whose cost is not counted; one after 500 ms; then every 800 ms
        assertThat(told).containsExactly(0L, 50L, 130L);
    }

    @Test
    void theMiddleAndTheEndOfAnEpochAreToldWhateverTheyCost() {
        start(10);
        predictionTakes = 500 * MILLI;
        train(20, 300 * MILLI);
        assertThat(told).containsExactly(0L, 2L, 5L, 10L, 15L, 20L);
    }

    @Test
    void anEpochOfAMomentIsNotToldMoreOftenForThat() {
        start(2);
        train(100, 10 * MILLI);
        assertThat(told).containsExactly(0L, 50L, 100L);
    }

    @Test
    void whenTrainingRestsTheLastStepIsTold() {
        start(1_000);
        train(60, 10 * MILLI);
        watch.accept(new TrainingEvent.Paused(60));
        watch.accept(new TrainingEvent.Paused(60));
        assertThat(told).containsExactly(0L, 50L, 60L);
    }

    private void start(int stepsPerEpoch) {
        watch.accept(new TrainingStarted(9, 1, 0, stepsPerEpoch, 100, 4, 0.1));
    }

    private void train(int steps, long nanos) {
        for (int i = 0; i < steps; i++) {
            step++;
            now += nanos;
            watch.accept(new StepEnded(step, 1, 0.5, OptionalInt.of(1), 4, 0.1, 0));
        }
    }

    private Subject subject() {
        return new Subject(learner, dataset, new LineSamples(0, 10), Transforms.load(), List.of(), step);
    }
}
