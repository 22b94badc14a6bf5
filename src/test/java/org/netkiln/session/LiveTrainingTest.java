package org.netkiln.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netkiln.cli.SmallFashion;
import org.netkiln.cli.Terminal;
import org.netkiln.engine.ComputeThread;
import org.netkiln.engine.Devices;
import org.netkiln.graph.Network;
import org.netkiln.insight.ConfusionCells;
import org.netkiln.insight.Evaluation;
import org.netkiln.insight.SampleChoice;
import org.netkiln.insight.SamplePredictions;
import org.netkiln.insight.Subject;
import org.netkiln.problem.Remedy;
import org.netkiln.project.Presets;
import org.netkiln.project.Project;
import org.netkiln.project.ProjectFile;
import org.netkiln.train.TrainingState;
import org.netkiln.train.event.TrainingEvent;
import org.netkiln.train.settings.Overrides;

/** LeNet on 300 pictures of Fashion-MNIST in batches of 64: five steps an epoch, two epochs; 100 pictures to validate on. */
class LiveTrainingTest {
    private static final Kit KIT = Kit.load();

    @TempDir
    private Path folder;

    private final ComputeThread compute = new ComputeThread();
    private final Recorder sink = new Recorder();
    private Project project = Project.of("", Network.empty());

    @BeforeEach
    void takeFewPictures() throws IOException {
        project = Presets.load()
                .find("lenet")
                .orElseThrow()
                .project()
                .withSetting(
                        "dataset",
                        SmallFashion.in(folder.resolve("data"), 300, 100).toString())
                .withSetting("batch_size", 64)
                .withSetting("epochs", 2);
    }

    @AfterEach
    void endTheThread() {
        compute.close();
    }

    @Test
    void leavesTheSameRunAsTheCommandLine() throws Exception {
        Path file = folder.resolve("project.json");
        Files.writeString(file, ProjectFile.text(project));
        Path typed = folder.resolve("typed");
        assertThat(Terminal.run("train", file, "--out", typed).exit()).isZero();

        LiveTraining training = start(project);
        assertThat(training.over().get()).isEqualTo(TrainingState.DONE);

        Path live = sink.ready.get().directory();
        assertThat(live.getParent()).isEqualTo(folder.resolve("runs"));
        for (String name : List.of("last.safetensors", "best.safetensors", "project.json")) {
            assertThat(live.resolve(name)).hasSameBinaryContentAs(typed.resolve(name));
        }
        assertThat(losses(live)).isEqualTo(losses(typed));
        close(training);
    }

    @Test
    void aNetworkWithProblemsIsRefusedWithRemediesAndLeavesNothing() throws Exception {
        Project wrong = project.withSetting("dataset", "fashion-mnits");
        LiveTraining training = start(wrong);

        assertThat(training.over().get()).isEqualTo(TrainingState.FAILED);
        assertThat(sink.refused.get().get(0).remedies())
                .containsExactly(new Remedy.SetSetting("training.dataset", "fashion-mnist"));
        assertThat(sink.events).isEmpty();
        assertThat(folder.resolve("runs")).doesNotExist();
        assertThatThrownBy(() -> training.ask(Subject::step).get()).hasCauseInstanceOf(NoNetworkException.class);
        close(training);
    }

    @Test
    void aQuestionAskedAtOnceIsAnsweredWhenTheNetworkIsThere() throws Exception {
        LiveTraining training = start(project);
        CompletableFuture<Long> step = training.ask(Subject::step);

        assertThat(step.get()).isBetween(0L, 10L);
        assertThat(sink.ready).isCompleted();
        close(training);
    }

    @Test
    void aQuestionIsAnsweredWhilePaused() throws Exception {
        CountDownLatch paused = new CountDownLatch(1);
        LiveTraining training = reacting((event, self) -> {
            if (event instanceof TrainingEvent.StepEnded step && step.step() == 3) {
                self.control().pause();
            } else if (event instanceof TrainingEvent.Paused) {
                paused.countDown();
            }
        });
        paused.await();

        assertThat(training.ask(Subject::step).get()).isEqualTo(3);
        assertThat(training.control().state()).isEqualTo(TrainingState.PAUSED);
        assertThat(sink.events(TrainingEvent.StepEnded.class)).hasSize(3);
        close(training);
        assertThat(training.over().get()).isEqualTo(TrainingState.STOPPED);
    }

    @Test
    void theNetworkCanBeAskedAfterTheEndUntilItIsClosed() throws Exception {
        LiveTraining training = start(project);
        training.over().get();

        SamplePredictions said =
                training.ask(SamplePredictions.of(List.of(7, 3))).get();
        assertThat(said.step()).isEqualTo(10);
        assertThat(said.samples()).extracting(one -> one.sample()).containsExactly(7, 3);
        close(training);
        assertThatThrownBy(() -> training.ask(Subject::step).get()).hasCauseInstanceOf(NoNetworkException.class);
    }

    @Test
    void whatAQuestionThrowsIsTheAskersAndTrainingGoesOn() throws Exception {
        LiveTraining training = start(project);
        CompletableFuture<Object> answer = training.ask(subject -> {
            throw new IllegalArgumentException("no such thing");
        });

        assertThatThrownBy(answer::get).isInstanceOf(ExecutionException.class).hasRootCauseMessage("no such thing");
        assertThat(training.over().get()).isEqualTo(TrainingState.DONE);
        close(training);
    }

    @Test
    void theConfusionMatrixOfTheLastEpochIsThatOfAnEvaluation() throws Exception {
        LiveTraining training = start(project);
        training.over().get();
        List<TrainingEvent.Validated> validated = sink.events(TrainingEvent.Validated.class);
        ConfusionCells cells = sink.ready.get().confusion(validated.get(1).verdicts());
        Evaluation evaluation = training.ask(subject ->
                        Evaluation.of(subject.learner(), subject.test(), 64).get())
                .get();

        assertThat(evaluation.confusion()).contains(cells.counts());
        assertThat(sink.ready.get().validationPictures().orElseThrow().size()).isEqualTo(100);
        close(training);
    }

    @Test
    void samplesAreToldAtTheStartAndAtTheEnd() throws Exception {
        LiveTraining training = start(project);
        training.over().get();

        assertThat(sink.samples.get(0).step()).isZero();
        assertThat(sink.samples.get(sink.samples.size() - 1).step()).isEqualTo(10);
        assertThat(sink.samples.get(0).samples()).hasSize(96);
        assertThat(sink.samples).extracting(SamplePredictions::step).doesNotHaveDuplicates();
        close(training);
    }

    @Test
    void otherSamplesAreWatchedAtOnce() throws Exception {
        LiveTraining training = start(project);
        training.over().get();
        training.watch(new SampleChoice(List.of(5, 6)));
        training.ask(Subject::step).get();

        SamplePredictions last = sink.samples.get(sink.samples.size() - 1);
        assertThat(last.samples()).extracting(one -> one.sample()).containsExactly(5, 6);
        close(training);
    }

    @Test
    void aStoppedRunGoesOnToTheSameBits() throws Exception {
        LiveTraining whole = start(project);
        whole.over().get();
        close(whole);
        Recorder first = new Recorder();
        LiveTraining stopped = reacting(first, (event, self) -> {
            if (event instanceof TrainingEvent.StepEnded step && step.step() == 7) {
                self.control().stop();
            }
        });
        assertThat(stopped.over().get()).isEqualTo(TrainingState.STOPPED);
        close(stopped);

        Recorder second = new Recorder();
        Path run = first.ready.get().directory();
        LiveTraining resumed = resume(run, Overrides.none(), second);
        assertThat(resumed.over().get()).isEqualTo(TrainingState.DONE);
        close(resumed);

        assertThat(second.events(TrainingEvent.StepEnded.class).get(0).step()).isEqualTo(8);
        assertThat(second.ready.get().resumed()).isTrue();
        assertThat(run.resolve("last.safetensors"))
                .hasSameBinaryContentAs(sink.ready.get().directory().resolve("last.safetensors"));
    }

    @Test
    void aFinishedRunGoesOnOnlyForLonger() throws Exception {
        LiveTraining done = start(project);
        done.over().get();
        close(done);
        Path run = sink.ready.get().directory();

        Recorder again = new Recorder();
        LiveTraining refused = resume(run, Overrides.none(), again);
        assertThat(refused.over().get()).isEqualTo(TrainingState.FAILED);
        assertThat(again.refused.get().get(0).where().label()).isEqualTo("training.epochs");
        close(refused);

        Recorder longer = new Recorder();
        LiveTraining resumed = resume(run, Overrides.none().epochs(3), longer);
        assertThat(resumed.over().get()).isEqualTo(TrainingState.DONE);
        assertThat(longer.events(TrainingEvent.StepEnded.class)).hasSize(5);
        close(resumed);
    }

    @Test
    void whatMayBeChangedIsToldWithItsValues() throws Exception {
        LiveTraining training = start(project);

        Map<String, Double> values = new HashMap<>();
        sink.ready.get().tunable().forEach(one -> values.put(one.key(), one.value()));
        assertThat(values).containsEntry("lr", 0.001).containsEntry("weight_decay", 0.0);
        close(training);
    }

    @Test
    void closingBeforeItBeganPreparesNothing() throws Exception {
        CountDownLatch free = new CountDownLatch(1);
        var unused = compute.submit(() -> {
            free.await();
            return true;
        });
        LiveTraining training = start(project);
        CompletableFuture<Long> answer = training.ask(Subject::step);
        training.close();
        free.countDown();
        training.closed().get();

        assertThat(sink.ready).isNotDone();
        assertThatThrownBy(answer::get).hasCauseInstanceOf(NoNetworkException.class);
        assertThat(folder.resolve("runs")).doesNotExist();
    }

    private LiveTraining start(Project what) {
        return start(what, sink);
    }

    private LiveTraining start(Project what, Recorder recorder) {
        TrainingRequest request = TrainingRequest.on(Devices.CPU);
        return LiveTraining.start(
                compute, KIT, planner -> planner.plan(what, request), folder.resolve("runs"), recorder);
    }

    private LiveTraining resume(Path run, Overrides overrides, Recorder recorder) {
        TrainingRequest request = new TrainingRequest(overrides, Optional.empty(), Optional.empty(), Optional.empty());
        return LiveTraining.start(
                compute, KIT, planner -> planner.resume(run, request), folder.resolve("runs"), recorder);
    }

    private interface Reaction {
        void to(TrainingEvent event, LiveTraining training);
    }

    private LiveTraining reacting(Reaction reaction) {
        return reacting(sink, reaction);
    }

    /** Holds the compute thread until the reaction knows the training. */
    private LiveTraining reacting(Recorder recorder, Reaction reaction) {
        CountDownLatch known = new CountDownLatch(1);
        AtomicReference<LiveTraining> self = new AtomicReference<>();
        var unused = compute.submit(() -> {
            known.await();
            return true;
        });
        recorder.reacting(event -> reaction.to(event, self.get()));
        self.set(start(project, recorder));
        known.countDown();
        return self.get();
    }

    private static void close(LiveTraining training) throws InterruptedException, ExecutionException {
        training.close();
        training.closed().get();
    }

    /** Step, loss and accuracies of every row; times differ. */
    private static List<String> losses(Path run) throws IOException {
        return Files.readAllLines(run.resolve("metrics.csv")).stream()
                .map(row -> String.join(",", List.of(row.split(",", -1)).subList(0, 6)))
                .toList();
    }
}
