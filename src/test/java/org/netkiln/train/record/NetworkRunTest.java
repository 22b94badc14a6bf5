package org.netkiln.train.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netkiln.data.Datasets;
import org.netkiln.data.Order;
import org.netkiln.data.Samples;
import org.netkiln.data.Split;
import org.netkiln.data.transform.Transforms;
import org.netkiln.engine.Learner;
import org.netkiln.engine.LearnerSpec;
import org.netkiln.engine.NetworkLearner;
import org.netkiln.engine.Networks;
import org.netkiln.problem.Result;
import org.netkiln.train.Checkpoint;
import org.netkiln.train.Trainer;
import org.netkiln.train.TrainingJob;
import org.netkiln.train.TrainingKit;
import org.netkiln.train.TrainingState;
import org.netkiln.train.event.TrainingEvent;
import org.netkiln.train.schedule.Schedules;
import org.netkiln.train.settings.TrainingSettings;

/** LeNet on a slice of Fashion-MNIST: 220 samples in batches of 64, so that an epoch has 4 steps and the last is smaller. */
class NetworkRunTest {
    private static final TrainingSettings SETTINGS = new TrainingKit()
            .with("epochs", 2)
            .with("batch_size", 64)
            .with("optimizer", Map.of("type", "adam", "lr", 0.001))
            .settings();

    @TempDir
    private Path folder;

    private final Split pictures = Datasets.load().open("fashion-mnist").get().train();

    @Test
    void stoppedTwiceAndResumedItEndsWithTheSameBits() {
        Path whole = folder.resolve("whole");
        assertThat(train(begin(whole), Optional.empty(), 99)).isEqualTo(TrainingState.DONE);

        Path stopped = folder.resolve("stopped");
        assertThat(train(begin(stopped), Optional.empty(), 3)).isEqualTo(TrainingState.STOPPED);
        assertThat(goOn(stopped, 5)).isEqualTo(TrainingState.STOPPED);
        assertThat(goOn(stopped, 99)).isEqualTo(TrainingState.DONE);

        assertThat(RunKit.content(stopped)).isEqualTo(RunKit.content(whole));
    }

    private static RunDirectory begin(Path directory) {
        return NewRun.create(directory, RunKit.PROJECT, RunKit.INFO).get();
    }

    private TrainingState goOn(Path directory, long until) {
        ResumedRun run = ResumedRun.open(directory).get();
        return train(run.directory(), run.checkpoint(), until);
    }

    private TrainingState train(RunDirectory directory, Optional<Checkpoint> from, long until) {
        TrainingJob job = new TrainingJob(
                SETTINGS,
                true,
                slice(0, 220),
                Optional.of(slice(1000, 100)),
                "hash",
                OptionalLong.empty(),
                Schedules.load(),
                from);
        Trainer[] trainer = new Trainer[1];
        trainer[0] = new Trainer(
                job,
                directory,
                event -> {
                    if (event instanceof TrainingEvent.StepEnded step && step.step() == until) {
                        trainer[0].control().stop();
                    }
                },
                TrainingKit.tick(1));
        try (directory;
                Learner learner = lenet()) {
            return trainer[0].run(() -> Result.of(learner));
        }
    }

    private static Learner lenet() {
        LearnerSpec spec = Networks.spec(Networks.load("presets/lenet.json"), 64, SETTINGS.optimizer());
        return NetworkLearner.create(spec).get();
    }

    private Samples slice(int first, int count) {
        int[] chosen = Order.inFileOrder(count);
        for (int i = 0; i < count; i++) {
            chosen[i] += first;
        }
        return Transforms.load().apply(List.of(), pictures.choose(chosen)).get();
    }
}
