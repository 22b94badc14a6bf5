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
import org.netkiln.graph.Network;
import org.netkiln.graph.Node;
import org.netkiln.graph.Wire;
import org.netkiln.param.ParamValues;
import org.netkiln.problem.Result;
import org.netkiln.train.Checkpoint;
import org.netkiln.train.Trainer;
import org.netkiln.train.TrainingJob;
import org.netkiln.train.TrainingKit;
import org.netkiln.train.TrainingState;
import org.netkiln.train.event.TrainingEvent;
import org.netkiln.train.schedule.Schedules;
import org.netkiln.train.settings.TrainingSettings;

/** Networks on a slice of Fashion-MNIST: 220 samples in batches of 64, so that an epoch has 4 steps and the last is smaller. */
class NetworkRunTest {
    private static final TrainingSettings SETTINGS = new TrainingKit()
            .with("epochs", 2)
            .with("batch_size", 64)
            .with("optimizer", Map.of("type", "adam", "lr", 0.001))
            .settings();

    @TempDir
    private Path folder;

    private final Split pictures = Datasets.load().open("fashion-mnist").get().train();

    private Network network = Network.empty();

    /** What is changed after the second step. */
    private Map<String, Double> changes = Map.of();

    @Test
    void leNetStoppedTwiceAndResumedEndsWithTheSameBits() {
        network = Networks.load("presets/lenet.json");
        stoppedTwiceAndResumedItEndsWithTheSameBits();
    }

    @Test
    void runningStatisticsAndDropoutGoOnWhereTheyWere() {
        network = withDropout();
        stoppedTwiceAndResumedItEndsWithTheSameBits();
    }

    private static Network withDropout() {
        return Network.of(
                List.of(
                        node("input", "input", "shape", List.of(1, 28, 28)),
                        Node.of("flatten", "flatten"),
                        node("fc1", "linear", "out_features", 20),
                        Node.of("bn1", "batch_norm1d"),
                        Node.of("act1", "relu"),
                        node("drop1", "dropout", "p", 0.4),
                        node("fc2", "linear", "out_features", 10),
                        node("output", "output", "loss", "cross_entropy")),
                List.of(
                        Wire.of("input", "flatten"),
                        Wire.of("flatten", "fc1"),
                        Wire.of("fc1", "bn1"),
                        Wire.of("bn1", "act1"),
                        Wire.of("act1", "drop1"),
                        Wire.of("drop1", "fc2"),
                        Wire.of("fc2", "output")));
    }

    @Test
    void anotherDropoutRateHoldsInTheStepsAfterItAndWhenTheRunGoesOn() {
        network = withDropout();
        assertThat(train(begin(folder.resolve("unchanged")), Optional.empty(), 99))
                .isEqualTo(TrainingState.DONE);
        changes = Map.of("drop1.p", 0.8);
        stoppedTwiceAndResumedItEndsWithTheSameBits();

        assertThat(losses("unchanged").subList(0, 2)).isEqualTo(losses("whole").subList(0, 2));
        assertThat(losses("unchanged").get(2)).isNotEqualTo(losses("whole").get(2));
    }

    private List<Double> losses(String run) {
        return RunRecord.open(folder.resolve(run)).get().metrics().get().stream()
                .map(MetricsRow::loss)
                .toList();
    }

    private static Node node(String id, String type, String key, Object value) {
        return Node.of(id, type, ParamValues.of(key, value));
    }

    private void stoppedTwiceAndResumedItEndsWithTheSameBits() {
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
        try (ResumedRun run = ResumedRun.open(directory).get()) {
            return train(run.goOn(RunKit.LATER).get(), run.checkpoint(), until);
        }
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
                    if (event instanceof TrainingEvent.StepEnded step && step.step() == 2) {
                        changes.forEach(trainer[0].control()::tune);
                    }
                    if (event instanceof TrainingEvent.StepEnded step && step.step() == until) {
                        trainer[0].control().stop();
                    }
                },
                TrainingKit.tick(1));
        try (directory;
                Learner learner = learner()) {
            return trainer[0].run(() -> Result.of(learner));
        }
    }

    private Learner learner() {
        LearnerSpec spec = Networks.spec(network, 64, SETTINGS.optimizer());
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
