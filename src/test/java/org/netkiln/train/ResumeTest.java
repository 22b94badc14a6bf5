package org.netkiln.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.netkiln.train.TrainingKit.STEPS;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.netkiln.engine.Snapshot;
import org.netkiln.problem.Problem;
import org.netkiln.train.event.TrainingEvent;
import org.netkiln.train.event.TrainingEvent.EpochEnded;
import org.netkiln.train.event.TrainingEvent.StepEnded;

/** A training that ends anywhere and goes on from its checkpoint ends as one that never stopped. */
class ResumeTest {
    static IntStream everyStep() {
        return IntStream.rangeClosed(1, STEPS);
    }

    @ParameterizedTest
    @MethodSource("everyStep")
    void stoppedAfterAnyStepItEndsAsIfItHadNotBeen(int step) {
        stoppedAndResumedIsTheSame(step, kit -> {});
    }

    @ParameterizedTest
    @MethodSource("everyStep")
    void thePlateauTheWarmUpAndThePatienceGoOn(int step) {
        stoppedAndResumedIsTheSame(step, kit -> kit.with("warmup_steps", 9)
                .with("schedule", Map.of("type", "reduce_lr_on_plateau", "patience", 0, "threshold", 0.9))
                .with("early_stopping", Map.of("patience", 2, "min_delta", 1000.0)));
    }

    private static void stoppedAndResumedIsTheSame(int step, Consumer<TrainingKit> set) {
        TrainingKit whole = new TrainingKit();
        set.accept(whole);
        MemoryJournal wholeJournal = new MemoryJournal();
        whole.run(wholeJournal);

        TrainingKit stopped = new TrainingKit().reacting(stopAfter(step));
        set.accept(stopped);
        MemoryJournal journal = new MemoryJournal();
        stopped.run(journal);
        TrainingKit resumed = new TrainingKit().resume(Optional.of(journal.latest()));
        set.accept(resumed);
        resumed.run(journal);

        assertThat(journal.latest()).isEqualTo(wholeJournal.latest());
        assertThat(journal.rows).isEqualTo(wholeJournal.rows);
        assertThat(resumed.event(TrainingEvent.Finished.class)).isEqualTo(whole.event(TrainingEvent.Finished.class));
    }

    @ParameterizedTest
    @MethodSource("everyStep")
    void killedAfterAnyStepItEndsAsIfItHadNotBeen(int step) {
        TrainingKit whole = new TrainingKit();
        whole.run(new MemoryJournal());

        MemoryJournal journal = new MemoryJournal();
        TrainingKit killed = new TrainingKit().reacting((event, control) -> {
            if (event instanceof StepEnded ended && ended.step() == step) {
                throw new Killed();
            }
        });
        try {
            killed.run(journal);
        } catch (Killed expected) {
            assertThat(killed.events(StepEnded.class)).hasSize(step);
        }
        TrainingKit resumed = new TrainingKit().resume(Optional.of(journal.latest()));
        resumed.run(new MemoryJournal());

        assertThat(resumed.learner.snapshot()).isEqualTo(whole.learner.snapshot());
        assertThat(resumed.events(EpochEnded.class))
                .endsWith(whole.events(EpochEnded.class).get(2));
    }

    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    @Test
    void whatWasTunedStaysTuned() {
        TrainingKit.Reaction tuneAtThree = (event, control) -> {
            if (event instanceof StepEnded step && step.step() == 3) {
                control.tune("momentum", 0.5);
                control.tune("lr", 0.02);
            }
        };
        TrainingKit whole = new TrainingKit().reacting(tuneAtThree);
        whole.run(new MemoryJournal());

        MemoryJournal journal = new MemoryJournal();
        TrainingKit stopped = new TrainingKit().reacting((event, control) -> {
            tuneAtThree.to(event, control);
            stopAfter(5).to(event, control);
        });
        stopped.run(journal);
        TrainingKit resumed = new TrainingKit().resume(Optional.of(journal.latest()));
        resumed.run(journal);

        assertThat(resumed.learner.snapshot()).isEqualTo(whole.learner.snapshot());
    }

    @Test
    void aTuneIsSavedBeforeTheNextStep() {
        MemoryJournal journal = new MemoryJournal();
        TrainingKit kit = new TrainingKit().reacting((event, control) -> {
            if (event instanceof StepEnded step && step.step() == 2) {
                control.tune("lr", 0.02);
            } else if (event instanceof StepEnded step && step.step() == 3) {
                assertThat(journal.latest().progress().changes()).containsExactly(new Change(2, "lr", 0.02));
            }
        });
        kit.run(journal);
        assertThat(kit.events(TrainingEvent.SettingChanged.class)).hasSize(1);
    }

    @Test
    void aRunThatIsDoneIsDoneAtOnce() {
        MemoryJournal journal = new MemoryJournal();
        new TrainingKit().run(journal);
        TrainingKit again = new TrainingKit().resume(Optional.of(journal.latest()));
        assertThat(again.run(journal)).isEqualTo(TrainingState.DONE);
        assertThat(again.events(StepEnded.class)).isEmpty();
    }

    @Test
    void moreEpochsGoOnWhereItEnded() {
        TrainingKit whole = new TrainingKit().with("epochs", 5);
        whole.run(new MemoryJournal());
        MemoryJournal journal = new MemoryJournal();
        new TrainingKit().run(journal);
        TrainingKit longer = new TrainingKit().with("epochs", 5).resume(Optional.of(journal.latest()));
        longer.run(journal);
        assertThat(longer.learner.snapshot()).isEqualTo(whole.learner.snapshot());
    }

    @Test
    void anotherBatchSizeOrSeedIsRefused() {
        MemoryJournal journal = new MemoryJournal();
        new TrainingKit().reacting(stopAfter(2)).run(journal);
        TrainingKit other =
                new TrainingKit().with("batch_size", 8).with("seed", 6).resume(Optional.of(journal.latest()));
        assertThat(other.run(journal)).isEqualTo(TrainingState.FAILED);
        assertThat(other.event(TrainingEvent.Failed.class).problem().where().label())
                .isEqualTo("training.batch_size");
        assertThat(ResumeCheck.problems(journal.latest(), other.job().conditions(), other.learner))
                .extracting((Problem problem) -> problem.where().label())
                .containsExactly("training.batch_size", "training.seed");
    }

    @Test
    void aCheckpointOfAnotherNetworkIsRefused() {
        MemoryJournal journal = new MemoryJournal();
        new TrainingKit().reacting(stopAfter(2)).run(journal);
        Checkpoint saved = journal.latest();
        Checkpoint other = new Checkpoint(
                saved.conditions(),
                saved.progress(),
                new Snapshot(Map.of(), saved.snapshot().optimizer(), 2));
        assertThat(ResumeCheck.problems(other, saved.conditions(), new LineLearner()))
                .extracting(problem -> problem.message().key())
                .isEqualTo(List.of("train.resume-other-network"));
    }

    @Test
    void aCheckpointOfAnotherOptimizerIsRefused() {
        MemoryJournal journal = new MemoryJournal();
        new TrainingKit().reacting(stopAfter(2)).run(journal);
        Checkpoint saved = journal.latest();
        Checkpoint other = new Checkpoint(
                saved.conditions(),
                saved.progress(),
                new Snapshot(saved.snapshot().parameters(), Map.of(), 2));
        assertThat(ResumeCheck.problems(other, saved.conditions(), new LineLearner()))
                .extracting((Problem problem) -> problem.where().label())
                .containsExactly("training.optimizer");
    }

    private static TrainingKit.Reaction stopAfter(int steps) {
        return (event, control) -> {
            if (event instanceof StepEnded step && step.step() == steps) {
                control.stop();
            }
        };
    }
}
