package org.netkiln.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.netkiln.train.TrainingKit.STEPS;
import static org.netkiln.train.TrainingKit.STEPS_PER_EPOCH;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.netkiln.train.event.TrainingEvent;
import org.netkiln.train.event.TrainingEvent.Paused;
import org.netkiln.train.event.TrainingEvent.Resumed;
import org.netkiln.train.event.TrainingEvent.SettingChanged;
import org.netkiln.train.event.TrainingEvent.SettingRefused;
import org.netkiln.train.event.TrainingEvent.StepEnded;

class TrainingControlTest {
    private final MemoryJournal journal = new MemoryJournal();
    private final TrainingKit kit = new TrainingKit();

    @Test
    void aPauseHoldsBeforeTheNextStepUntilItIsResumed() {
        kit.reacting((event, control) -> {
            if (event instanceof StepEnded step && step.step() == 2) {
                assertThat(control.pause()).isTrue();
            } else if (event instanceof Paused) {
                assertThat(control.state()).isEqualTo(TrainingState.PAUSED);
                assertThat(control.resume()).isTrue();
            }
        });
        assertThat(kit.run(journal)).isEqualTo(TrainingState.DONE);
        int paused = kit.events.indexOf(new Paused(2));
        assertThat(kit.events.get(paused - 1)).isInstanceOf(StepEnded.class);
        assertThat(kit.events.get(paused + 1)).isEqualTo(new Resumed(2));
        assertThat(kit.events(StepEnded.class)).hasSize(STEPS);
    }

    @Test
    void whilePausedAllIsSaved() {
        kit.reacting((event, control) -> {
            if (event instanceof StepEnded step && step.step() == 2) {
                control.pause();
            } else if (event instanceof Paused) {
                assertThat(journal.latest().progress().steps()).isEqualTo(2);
                assertThat(journal.last).hasSize(1);
                control.resume();
            }
        });
        kit.run(journal);
        assertThat(kit.events(Paused.class)).hasSize(1);
    }

    @Test
    void oneStepIsTakenWhilePaused() {
        kit.reacting((event, control) -> {
            if (event instanceof StepEnded step && step.step() == 2) {
                control.pause();
            } else if (event instanceof Paused) {
                control.step();
            } else if (event instanceof StepEnded step && step.step() == 3) {
                assertThat(control.state()).isEqualTo(TrainingState.PAUSED);
                control.stop();
            }
        });
        assertThat(kit.run(journal)).isEqualTo(TrainingState.STOPPED);
        assertThat(kit.events(StepEnded.class)).hasSize(3);
    }

    @Test
    void aSingleStepAtAnEpochsEndTakesTheValidationAlong() {
        kit.reacting((event, control) -> {
            if (event instanceof StepEnded step && step.step() == STEPS_PER_EPOCH) {
                control.pause();
            } else if (event instanceof Paused) {
                control.step();
            } else if (event instanceof StepEnded step && step.step() == STEPS_PER_EPOCH + 1) {
                control.stop();
            }
        });
        kit.run(journal);
        assertThat(kit.events(TrainingEvent.EpochEnded.class)).hasSize(1);
        assertThat(kit.events(StepEnded.class)).hasSize(STEPS_PER_EPOCH + 1);
    }

    @Test
    void aStopSavesTheStepItComesAfter() {
        kit.reacting((event, control) -> {
            if (event instanceof StepEnded step && step.step() == 4) {
                control.stop();
            }
        });
        assertThat(kit.run(journal)).isEqualTo(TrainingState.STOPPED);
        assertThat(journal.latest().progress().steps()).isEqualTo(4);
        assertThat(journal.latest().snapshot().parameters()).isEqualTo(kit.learner.parameters());
        assertThat(kit.event(TrainingEvent.Stopped.class).results().steps()).isEqualTo(4);
    }

    @Test
    void aStopTakesEffectWithinTheValidation() {
        int[] evaluations = {0};
        TrainingControl[] control = new TrainingControl[1];
        kit.learner.beforeEvaluation(() -> {
            evaluations[0]++;
            control[0].stop();
        });
        Trainer trainer = kit.trainer(journal);
        control[0] = trainer.control();
        assertThat(trainer.run(kit::prepared)).isEqualTo(TrainingState.STOPPED);
        assertThat(evaluations[0]).isEqualTo(1);
        assertThat(kit.events(TrainingEvent.EpochEnded.class)).isEmpty();
        assertThat(journal.latest().progress().sums().steps()).isEqualTo(STEPS_PER_EPOCH);
    }

    @Test
    void aStopBeforeTheStartTakesNoStep() {
        Trainer trainer = kit.trainer(journal);
        trainer.control().stop();
        assertThat(trainer.run(kit::prepared)).isEqualTo(TrainingState.STOPPED);
        assertThat(kit.events(StepEnded.class)).isEmpty();
    }

    @Test
    void itIsPausedOnlyWhileItRunsAndResumedOnlyWhilePaused() {
        Trainer trainer = kit.trainer(journal);
        assertThat(trainer.control().pause()).isFalse();
        assertThat(trainer.control().resume()).isFalse();
        assertThat(trainer.control().step()).isFalse();
        trainer.run(kit::prepared);
        assertThat(trainer.control().pause()).isFalse();
        assertThat(trainer.control().state()).isEqualTo(TrainingState.DONE);
    }

    @Test
    void anotherLearningRateHoldsFromTheNextStepAndIsScheduledOn() {
        kit.reacting((event, control) -> {
            if (event instanceof StepEnded step && step.step() == 2) {
                control.tune("lr", 0.01);
            }
        });
        kit.run(journal);
        assertThat(kit.event(SettingChanged.class)).isEqualTo(new SettingChanged(2, "lr", 0.01));
        assertThat(kit.events(StepEnded.class).subList(0, 4))
                .extracting(StepEnded::lr)
                .containsExactly(0.05, 0.05, 0.01, 0.01);
        assertThat(kit.events(StepEnded.class).get(STEPS_PER_EPOCH).lr()).isEqualTo(0.01 * 0.7);
    }

    @Test
    void ofSeveralValuesForOneSettingTheLastCounts() {
        kit.reacting((event, control) -> {
            if (event instanceof StepEnded step && step.step() == 2) {
                control.tune("momentum", 0.1);
                control.tune("momentum", 0.5);
            }
        });
        kit.run(journal);
        assertThat(kit.event(SettingChanged.class)).isEqualTo(new SettingChanged(2, "momentum", 0.5));
        assertThat(journal.latest().progress().changes()).containsExactly(new Change(2, "momentum", 0.5));
    }

    @Test
    void aSettingThatTheOptimizerDoesNotTakeIsRefusedAndTrainingGoesOn() {
        kit.reacting((event, control) -> {
            if (event instanceof StepEnded step && step.step() == 2) {
                control.tune("lr", -1);
                control.tune("temperature", 0.5);
            }
        });
        assertThat(kit.run(journal)).isEqualTo(TrainingState.DONE);
        assertThat(kit.events(SettingRefused.class))
                .containsExactly(new SettingRefused(2, "lr", -1), new SettingRefused(2, "temperature", 0.5));
        assertThat(journal.latest().progress().changes()).isEmpty();
    }

    @Test
    void pausedTrainingIsControlledFromAnotherThread() throws Exception {
        CountDownLatch paused = new CountDownLatch(1);
        kit.reacting((event, control) -> {
            if (event instanceof StepEnded step && step.step() == 3) {
                control.pause();
            } else if (event instanceof Paused) {
                paused.countDown();
            }
        });
        Trainer trainer = kit.trainer(journal);
        FutureTask<TrainingState> training = new FutureTask<>(() -> trainer.run(kit::prepared));
        Thread compute = new Thread(training);
        compute.start();
        paused.await();
        trainer.control().resume();
        assertThat(training.get()).isEqualTo(TrainingState.DONE);
        compute.join();
    }

    @Test
    void aTaskRunsBetweenTwoStepsOnTheComputeThread() {
        List<Object> seen = new ArrayList<>();
        kit.reacting((event, control) -> {
            if (event instanceof StepEnded step && step.step() == 2) {
                control.between(() -> seen.addAll(List.of(kit.events.size(), Thread.currentThread())));
            }
        });
        kit.run(journal);
        int second = kit.events.indexOf(kit.events(StepEnded.class).get(1));
        assertThat(seen).containsExactly(second + 1, Thread.currentThread());
    }

    @Test
    void aTaskWakesATrainingThatIsPausedAndLeavesItPaused() throws Exception {
        CountDownLatch paused = new CountDownLatch(1);
        kit.reacting((event, control) -> {
            if (event instanceof StepEnded step && step.step() == 3) {
                control.pause();
            } else if (event instanceof Paused) {
                paused.countDown();
            }
        });
        Trainer trainer = kit.trainer(journal);
        FutureTask<TrainingState> training = new FutureTask<>(() -> trainer.run(kit::prepared));
        Thread compute = new Thread(training);
        compute.start();
        paused.await();
        FutureTask<TrainingState> task =
                new FutureTask<>(() -> trainer.control().state());
        assertThat(trainer.control().between(task)).isTrue();
        assertThat(task.get()).isEqualTo(TrainingState.PAUSED);
        trainer.control().stop();
        assertThat(training.get()).isEqualTo(TrainingState.STOPPED);
        compute.join();
        assertThat(kit.events(Paused.class)).hasSize(1);
        assertThat(kit.events(StepEnded.class)).hasSize(3);
    }

    @Test
    void aTaskAskedBeforeTheStartRunsBeforeTheFirstStep() {
        List<Integer> steps = new ArrayList<>();
        Trainer trainer = kit.trainer(journal);
        trainer.control().between(() -> steps.add(kit.events(StepEnded.class).size()));
        trainer.run(kit::prepared);
        assertThat(steps).containsExactly(0);
    }

    @Test
    void aTaskAskedWhileTheEndIsToldStillRunsAndNoneAfterIt() {
        List<TrainingState> seen = new ArrayList<>();
        kit.reacting((event, control) -> {
            if (event instanceof TrainingEvent.Finished) {
                control.between(() -> seen.add(control.state()));
            }
        });
        Trainer trainer = kit.trainer(journal);
        trainer.run(kit::prepared);
        assertThat(seen).containsExactly(TrainingState.DONE);
        assertThat(trainer.control().between(() -> seen.add(TrainingState.IDLE)))
                .isFalse();
        assertThat(seen).hasSize(1);
    }

    @Test
    void aTrainingThatCannotBePreparedIsOver() {
        List<TrainingState> seen = new ArrayList<>();
        TrainingControl control = new TrainingControl();
        assertThat(control.prepare()).isTrue();
        control.between(() -> seen.add(control.state()));
        control.giveUp();
        assertThat(control.state()).isEqualTo(TrainingState.FAILED);
        assertThat(seen).containsExactly(TrainingState.FAILED);
        assertThat(control.between(() -> {})).isFalse();
    }

    @Test
    void anInterruptStopsAndSaves() throws Exception {
        kit.reacting((event, control) -> {
            if (event instanceof StepEnded step && step.step() == 3) {
                Thread.currentThread().interrupt();
            }
        });
        FutureTask<List<Object>> training = new FutureTask<>(() -> {
            TrainingState end = kit.run(journal);
            return List.of(end, Thread.currentThread().isInterrupted());
        });
        Thread compute = new Thread(training);
        compute.start();
        assertThat(training.get()).containsExactly(TrainingState.STOPPED, true);
        compute.join();
        assertThat(journal.latest().progress().steps()).isEqualTo(3);
    }
}
