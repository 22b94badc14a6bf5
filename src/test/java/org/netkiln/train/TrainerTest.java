package org.netkiln.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.netkiln.train.TrainingKit.EPOCHS;
import static org.netkiln.train.TrainingKit.STEPS;
import static org.netkiln.train.TrainingKit.STEPS_PER_EPOCH;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.netkiln.data.Order;
import org.netkiln.engine.Batch;
import org.netkiln.engine.StepOutcome;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Remedy;
import org.netkiln.problem.Result;
import org.netkiln.problem.Where;
import org.netkiln.text.Text;
import org.netkiln.train.event.FinishReason;
import org.netkiln.train.event.TrainingEvent;
import org.netkiln.train.event.Verdicts;
import org.netkiln.train.metric.Monitor;

class TrainerTest {
    private final MemoryJournal journal = new MemoryJournal();
    private final TrainingKit kit = new TrainingKit();

    @Test
    void everyStepAndEpochIsTold() {
        assertThat(kit.run(journal)).isEqualTo(TrainingState.DONE);
        assertThat(kit.events.get(0)).isEqualTo(new TrainingEvent.TrainingStarted(3, 1, 0, 6, 22, 4, 0.05));
        assertThat(kit.events(TrainingEvent.StepEnded.class))
                .hasSize(STEPS)
                .last()
                .satisfies(step -> {
                    assertThat(step.step()).isEqualTo(STEPS);
                    assertThat(step.epoch()).isEqualTo(EPOCHS);
                    assertThat(step.samples()).isEqualTo(2);
                });
        assertThat(kit.events(TrainingEvent.EpochEnded.class)).hasSize(EPOCHS);
        assertThat(kit.event(TrainingEvent.Finished.class).reason()).isEqualTo(FinishReason.EPOCHS);
        assertThat(journal.rows).hasSize(STEPS + EPOCHS);
        assertThat(journal.ends).containsExactly(TrainingState.DONE);
    }

    @Test
    void theVerdictOnEachValidationSampleComesBeforeTheEpochsNumbers() {
        kit.run(journal);
        LineSamples validation = new LineSamples(100, 7);
        List<TrainingEvent.Validated> validated = kit.events(TrainingEvent.Validated.class);
        assertThat(validated).extracting(TrainingEvent.Validated::epoch).containsExactly(1, 2, 3);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            TrainingEvent.EpochEnded ended =
                    kit.events(TrainingEvent.EpochEnded.class).get(epoch);
            Verdicts verdicts = validated.get(epoch).verdicts();
            long right = IntStream.range(0, validation.size())
                    .filter(i -> verdicts.predicted(i) == validation.label(i))
                    .count();
            assertThat(verdicts.size()).isEqualTo(7);
            assertThat(right / 7.0).isEqualTo(ended.metrics().valAccuracy().orElseThrow());
            assertThat(kit.events.indexOf(validated.get(epoch))).isEqualTo(kit.events.indexOf(ended) - 1);
        }
    }

    @Test
    void aVerdictsConfidenceIsTheProbabilityOfThePredictedClass() {
        kit.with("epochs", 1).run(journal);
        Verdicts verdicts = kit.event(TrainingEvent.Validated.class).verdicts();
        LineSamples validation = new LineSamples(100, 7);
        float[] outputs = kit.learner.predict(batch(validation, Order.inFileOrder(7), 4));
        for (int i = 0; i < outputs.length; i++) {
            assertThat(verdicts.predicted(4 + i)).isEqualTo(Math.round(outputs[i]));
            assertThat(verdicts.confidence(4 + i)).isEqualTo(1 - Math.abs(outputs[i] - Math.round(outputs[i])));
        }
    }

    @Test
    void aNetworkThatDoesNotClassifyGivesNoVerdicts() {
        kit.learner.withoutClasses();
        kit.run(journal);
        assertThat(kit.events(TrainingEvent.Validated.class)).isEmpty();
    }

    @Test
    void samplesComeInTheOrderOfSeedAndEpoch() {
        kit.run(journal);
        LineLearner alone = new LineLearner();
        LineSamples samples = new LineSamples(0, 22);
        alone.tune("lr", 0.05);
        int[] order = Order.shuffled(22, 5, 0);
        for (int step = 0; step < STEPS_PER_EPOCH; step++) {
            StepOutcome.Done done = (StepOutcome.Done) alone.step(batch(samples, order, step * 4));
            assertThat(kit.events(TrainingEvent.StepEnded.class).get(step).loss())
                    .isEqualTo(done.loss());
        }
    }

    @Test
    void withoutShufflingSamplesComeInFileOrder() {
        kit.with("shuffle", false).run(journal);
        LineLearner alone = new LineLearner();
        StepOutcome first = alone.step(batch(new LineSamples(0, 22), Order.inFileOrder(22), 0));
        assertThat(kit.events(TrainingEvent.StepEnded.class).get(0).loss())
                .isEqualTo(((StepOutcome.Done) first).loss());
    }

    private static Batch batch(LineSamples samples, int[] order, int from) {
        int size = Math.min(4, order.length - from);
        float[] features = new float[size * 3];
        int[] labels = new int[size];
        for (int i = 0; i < size; i++) {
            samples.read(order[from + i], features, i * 3);
            labels[i] = samples.label(order[from + i]);
        }
        return new Batch(size, features, labels);
    }

    @Test
    void anEpochsLossIsTheMeanOfItsStepsAndItsAccuracyTheShareOfItsSamples() {
        kit.run(journal);
        List<TrainingEvent.StepEnded> steps =
                kit.events(TrainingEvent.StepEnded.class).subList(0, STEPS_PER_EPOCH);
        TrainingEvent.EpochEnded epoch =
                kit.events(TrainingEvent.EpochEnded.class).get(0);
        double sum = 0;
        for (TrainingEvent.StepEnded step : steps) {
            sum += step.loss();
        }
        int correct =
                steps.stream().mapToInt(step -> step.correct().orElseThrow()).sum();
        assertThat(epoch.metrics().loss()).isEqualTo(sum / 6);
        assertThat(epoch.metrics().accuracy()).hasValue(correct / 22.0);
    }

    @Test
    void validationIsTheMeanOverItsSamplesWithTheEpochsLastWeights() {
        kit.with("epochs", 1).run(journal);
        Batch all = batch7();
        StepOutcome.Done expected = (StepOutcome.Done) kit.learner.evaluate(all);
        assertThat(kit.event(TrainingEvent.EpochEnded.class).metrics()).satisfies(metrics -> {
            assertThat(metrics.valLoss().orElseThrow()).isCloseTo(expected.loss(), rounding());
            assertThat(metrics.valAccuracy()).hasValue(expected.correct() / 7.0);
        });
    }

    private static Offset<Double> rounding() {
        return within(1e-12);
    }

    private static Batch batch7() {
        LineSamples samples = new LineSamples(100, 7);
        float[] features = new float[21];
        int[] labels = new int[7];
        for (int i = 0; i < 7; i++) {
            samples.read(i, features, i * 3);
            labels[i] = samples.label(i);
        }
        return new Batch(7, features, labels);
    }

    @Test
    void withoutValidationThereIsNone() {
        kit.with("validation", null).run(journal);
        assertThat(kit.events(TrainingEvent.EpochEnded.class))
                .allSatisfy(epoch -> assertThat(epoch.metrics().valLoss()).isEmpty());
        assertThat(kit.event(TrainingEvent.Finished.class).results().monitor()).isEqualTo(Monitor.ACCURACY);
    }

    @Test
    void theScheduleActsAfterEachEpoch() {
        kit.run(journal);
        assertThat(kit.events(TrainingEvent.EpochEnded.class))
                .extracting(TrainingEvent.EpochEnded::lr)
                .containsExactly(0.05, 0.05 * 0.7, 0.05 * 0.7 * 0.7);
    }

    @Test
    void theRateWarmsUpStepByStep() {
        kit.with("warmup_steps", 4).run(journal);
        assertThat(kit.events(TrainingEvent.StepEnded.class).subList(0, 6))
                .extracting(TrainingEvent.StepEnded::lr)
                .containsExactly(0.05 * 0.25, 0.05 * 0.5, 0.05 * 0.75, 0.05, 0.05, 0.05);
    }

    @Test
    void stepsCanBeLimited() {
        kit.maxSteps(8).run(journal);
        assertThat(kit.events(TrainingEvent.StepEnded.class)).hasSize(8);
        assertThat(kit.event(TrainingEvent.Finished.class).reason()).isEqualTo(FinishReason.STEPS);
        assertThat(journal.latest().progress().steps()).isEqualTo(8);
    }

    @Test
    void theBestEpochsWeightsAreKept() {
        kit.with("keep_best", "val_loss").run(journal);
        List<TrainingEvent.EpochEnded> epochs = kit.events(TrainingEvent.EpochEnded.class);
        double lowest = epochs.stream()
                .mapToDouble(epoch -> epoch.metrics().valLoss().orElseThrow())
                .min()
                .orElseThrow();
        assertThat(kit.event(TrainingEvent.Finished.class).results().bestValue())
                .hasValue(lowest);
        assertThat(journal.best).hasSameSizeAs(kit.events(TrainingEvent.BestSoFar.class));
        assertThat(kit.events(TrainingEvent.BestSoFar.class)).last().satisfies(best -> assertThat(best.value())
                .isEqualTo(lowest));
    }

    @Test
    void thereAreBestWeightsEvenIfNoEpochEnded() {
        kit.maxSteps(2).run(journal);
        assertThat(journal.best).singleElement().isEqualTo(kit.learner.parameters());
    }

    @Test
    void itStopsEarlyWhenItNoLongerGetsBetter() {
        kit.with("epochs", 100)
                .with("early_stopping", Map.of("patience", 2, "min_delta", 1000.0))
                .run(journal);
        assertThat(kit.events(TrainingEvent.EpochEnded.class)).hasSize(3);
        assertThat(kit.event(TrainingEvent.Finished.class).reason()).isEqualTo(FinishReason.EARLY_STOPPING);
    }

    @Test
    void aValueThatIsNotFiniteFailsItWithTheLastCompletedEpochKept() {
        Checkpoint twoEpochs = afterTwoEpochs();
        kit.learner.poisonedAt(2 * STEPS_PER_EPOCH + 4);
        assertThat(kit.secondsPerLook(40).run(journal)).isEqualTo(TrainingState.FAILED);
        assertThat(journal.latest().progress().epoch()).isEqualTo(2);
        assertThat(journal.latest().snapshot()).isEqualTo(twoEpochs.snapshot());
        assertThat(last(journal.last)).isEqualTo(twoEpochs.snapshot().parameters());
    }

    /** Whoever asks the network afterwards is answered by the one that was kept. */
    @Test
    void afterAValueThatIsNotFiniteTheLearnerIsWhatWasKept() {
        Checkpoint twoEpochs = afterTwoEpochs();
        kit.learner.poisonedAt(2 * STEPS_PER_EPOCH + 4);
        kit.run(journal);
        assertThat(kit.learner.snapshot()).isEqualTo(twoEpochs.snapshot());
    }

    @Test
    void aValueThatIsNotFiniteInTheFirstEpochLeavesTheStart() {
        kit.learner.poisonedAt(4);
        kit.secondsPerLook(40).run(journal);
        assertThat(journal.latest().progress()).isEqualTo(Progress.start(0.05));
        assertThat(journal.latest().snapshot().parameters()).isEqualTo(new LineLearner().parameters());
        assertThat(last(journal.best)).isEqualTo(new LineLearner().parameters());
    }

    @Test
    void aValueThatIsNotFiniteIsNamedByNodeAndAnsweredWithSmallerSteps() {
        kit.learner.poisonedAt(4);
        kit.run(journal);
        Problem problem = kit.event(TrainingEvent.Failed.class).problem();
        assertThat(problem.where()).isEqualTo(new Where.AtNode("line"));
        assertThat(problem.remedies())
                .containsExactly(
                        new Remedy.SetSetting("training.optimizer.lr", 0.005),
                        new Remedy.SetSetting("training.clip_norm", 1.0));
    }

    @Test
    void whoClipsAlreadyIsToldToClipMore() {
        kit.learner.poisonedAt(4);
        kit.with("clip_norm", 0.3).run(journal);
        assertThat(kit.event(TrainingEvent.Failed.class).problem().remedies())
                .contains(new Remedy.SetSetting("training.clip_norm", 0.03));
    }

    @Test
    void howFarItWentBackIsToldWithALearningRateToTryFromThere() {
        kit.learner.poisonedAt(2 * STEPS_PER_EPOCH + 4);
        kit.with("schedule", Map.of("type", "exponential_lr", "gamma", 0.4)).run(journal);
        // after two epochs the schedule has come to 0.05 · 0.4 · 0.4 = 0.008
        assertThat(kit.event(TrainingEvent.WentBack.class)).isEqualTo(new TrainingEvent.WentBack(2, 0.0008));
    }

    private static Checkpoint afterTwoEpochs() {
        MemoryJournal other = new MemoryJournal();
        new TrainingKit().maxSteps(2L * STEPS_PER_EPOCH).run(other);
        return other.latest();
    }

    private static <T> T last(List<T> all) {
        return all.get(all.size() - 1);
    }

    @Test
    void aFullDiskFailsIt() {
        assertThat(kit.run(journal.fullAfter(2))).isEqualTo(TrainingState.FAILED);
        assertThat(kit.event(TrainingEvent.Failed.class).problem()).isEqualTo(MemoryJournal.DISK_FULL);
        assertThat(journal.ends).containsExactly(TrainingState.FAILED);
    }

    @Test
    void aBatchThatDoesNotFitFailsItAndSuggestsHalf() {
        kit.learner.beforeStep(() -> {
            throw new OutOfMemoryError();
        });
        assertThat(kit.run(journal)).isEqualTo(TrainingState.FAILED);
        Problem problem = kit.event(TrainingEvent.Failed.class).problem();
        assertThat(problem.where().label()).isEqualTo("training.batch_size");
        assertThat(problem.remedies()).containsExactly(new Remedy.SetSetting("training.batch_size", 2));
    }

    @Test
    void aNetworkThatJavaCannotHoldFailsItAndIsNotBlamedOnTheBatch() {
        kit.learner.beforeStep(() -> {
            throw new OutOfMemoryError("Java heap space");
        });
        assertThat(kit.run(journal)).isEqualTo(TrainingState.FAILED);
        assertThat(kit.event(TrainingEvent.Failed.class).problem().message().key())
                .isEqualTo("train.out-of-heap");
    }

    @Test
    void whatStandsInTheWayOfPreparingFailsIt() {
        Problem problem = Problem.error(new Where.AtNode("fc"), Text.literal("wrong"));
        Trainer trainer = kit.trainer(journal);
        assertThat(trainer.run(() -> Result.failed(problem))).isEqualTo(TrainingState.FAILED);
        assertThat(kit.events).containsExactly(new TrainingEvent.Failed(problem));
    }

    @Test
    void aBugFailsItAndIsThrownOn() {
        kit.learner.beforeStep(() -> {
            throw new IllegalStateException("bug");
        });
        Trainer trainer = kit.trainer(journal);
        assertThatThrownBy(() -> trainer.run(kit::prepared)).hasMessage("bug");
        assertThat(trainer.control().state()).isEqualTo(TrainingState.FAILED);
        assertThat(kit.event(TrainingEvent.Failed.class)).isNotNull();
    }

    @Test
    void checkpointsAreWrittenAtTheStartEveryHalfMinuteAndAfterEachEpoch() {
        LongSteps clock = new LongSteps();
        kit.learner.beforeStep(() -> clock.seconds += 8);
        kit.trainer(journal, clock::nanos).run(kit::prepared);
        assertThat(journal.checkpoints)
                .extracting(checkpoint -> checkpoint.progress().steps())
                .containsExactly(0L, 4L, 6L, 10L, 12L, 16L, 18L);
    }

    /** A clock that only steps move. */
    private static final class LongSteps {
        private long seconds;

        long nanos() {
            return seconds * 1_000_000_000L;
        }
    }

    @Test
    void timeAndRateOfAnEpochAreThoseOfItsSteps() {
        LongSteps clock = new LongSteps();
        kit.learner.beforeStep(() -> clock.seconds += 2).beforeEvaluation(() -> clock.seconds += 5);
        kit.trainer(journal, clock::nanos).run(kit::prepared);
        assertThat(kit.events(TrainingEvent.EpochEnded.class).get(0)).satisfies(epoch -> {
            assertThat(epoch.seconds()).isEqualTo(12);
            assertThat(epoch.samplesPerSecond()).isEqualTo(22 / 12.0);
            assertThat(epoch.secondsSoFar()).isEqualTo(12 + 2 * 5);
        });
    }

    @Test
    void aTrainerRunsOnce() {
        Trainer trainer = kit.trainer(journal);
        trainer.run(kit::prepared);
        assertThatThrownBy(() -> trainer.run(kit::prepared)).isInstanceOf(IllegalStateException.class);
    }
}
