package org.netkiln.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Remedy;
import org.netkiln.train.event.TrainingEvent;

/** A network that tells no classes apart has no accuracy, and nothing may depend on one. */
class NoAccuracyTest {
    private final TrainingKit kit = new TrainingKit().regression();

    @Test
    void itTrainsAndTellsTheLossAlone() {
        assertThat(kit.run(new MemoryJournal())).isEqualTo(TrainingState.DONE);
        assertThat(kit.events(TrainingEvent.StepEnded.class))
                .allSatisfy(step -> assertThat(step.accuracy()).isEmpty());
        assertThat(kit.events(TrainingEvent.EpochEnded.class)).allSatisfy(epoch -> {
            assertThat(epoch.metrics().accuracy()).isEmpty();
            assertThat(epoch.metrics().valAccuracy()).isEmpty();
            assertThat(epoch.metrics().valLoss()).isPresent();
        });
    }

    @ParameterizedTest
    @CsvSource({"keep_best,accuracy,loss", "keep_best,val_accuracy,val_loss"})
    void theBestEpochIsToldByTheLoss(String key, String accuracy, String loss) {
        List<Problem> problems = kit.with(key, accuracy).job().misfits(kit.learner);
        assertThat(problems)
                .flatExtracting(Problem::remedies)
                .containsExactly(new Remedy.SetSetting("training." + key, loss));
        assertThat(kit.with(key, loss).job().misfits(kit.learner)).isEmpty();
    }

    @Test
    void accuracyNeitherEndsTrainingNorSetsItsRate() {
        kit.with("early_stopping", Map.of("patience", 1, "monitor", "val_accuracy"))
                .with("schedule", Map.of("type", "reduce_lr_on_plateau", "mode", "max"));
        assertThat(kit.job().misfits(kit.learner))
                .extracting(problem -> problem.where().label())
                .containsExactly("training.early_stopping.monitor", "training.schedule");
    }
}
