package org.netkiln.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.netkiln.engine.ComputeThread;
import org.netkiln.insight.Question;
import org.netkiln.insight.SampleChoice;
import org.netkiln.insight.SamplePredictions;
import org.netkiln.insight.Subject;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Result;
import org.netkiln.train.Trainer;
import org.netkiln.train.TrainingControl;
import org.netkiln.train.event.TrainingEvent;

/**
 * A training for somebody who watches: it prepares and trains on the compute thread, shows what the network says of a few test
 * samples as it goes, and answers questions: between two steps, while paused, and after its end until it is closed. Its
 * methods are for any thread and return at once.
 */
public final class LiveTraining implements AutoCloseable {
    private static final int WATCHED_SAMPLES = 96;

    private final ComputeThread compute;
    private final Kit kit;
    private final Path runs;
    private final Watcher watcher;
    private final TrainingControl control = new TrainingControl();
    private final SamplePace pace = new SamplePace(System::nanoTime);
    private volatile boolean closed;

    /** These belong to the compute thread. */
    private Optional<Prepared> prepared = Optional.empty();

    private Optional<OpenRun> run = Optional.empty();
    private Optional<Question<SamplePredictions>> watched = Optional.empty();
    private long step;

    /** Who watches. Called on the compute thread; must return at once. */
    public interface Watcher {
        /** Training is about to begin, and records itself in this directory. */
        void prepared(Prepared prepared, Path run);

        /** It cannot begin. */
        void refused(List<Problem> problems);

        void happened(TrainingEvent event);

        /** What the network says of the watched samples now. */
        void sampled(SamplePredictions predictions);
    }

    private LiveTraining(ComputeThread compute, Kit kit, Path runs, Watcher watcher) {
        this.compute = compute;
        this.kit = kit;
        this.runs = runs;
        this.watcher = watcher;
    }

    /**
     * Starts, and returns at once.
     *
     * @param planning what to train: {@link RunPlanner#plan} or {@link RunPlanner#resume}
     * @param runs where a new run's directory goes
     */
    public static LiveTraining start(
            ComputeThread compute,
            Kit kit,
            Function<RunPlanner, Result<PlannedRun>> planning,
            Path runs,
            Watcher watcher) {
        LiveTraining training = new LiveTraining(compute, kit, runs, watcher);
        training.control.prepare();
        compute.submit(() -> {
            training.train(planning);
            return true;
        });
        return training;
    }

    /** Pauses, steps, stops and tunes it. */
    public TrainingControl control() {
        return control;
    }

    /**
     * Asks the network something.
     *
     * @return the answer, completed on the compute thread; exceptionally if there is no network to ask, or no more
     */
    public <T> CompletableFuture<T> ask(Question<T> question) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Runnable task = () -> answer(question, answer);
        if (!control.between(task)) {
            compute.submit(() -> {
                task.run();
                return true;
            });
        }
        return answer;
    }

    /** Stops it if it still runs, and frees the network's memory. */
    @Override
    public void close() {
        closed = true;
        control.stop();
        compute.submit(() -> {
            run.ifPresent(open -> open.learner().close());
            run = Optional.empty();
            return true;
        });
    }

    private void train(Function<RunPlanner, Result<PlannedRun>> planning) {
        Result<PlannedRun> planned = planning.apply(new RunPlanner(kit));
        if (!planned.isOk()) {
            refuse(planned.problems());
            return;
        }
        try (PlannedRun plan = planned.get()) {
            Result<OpenRun> opened = OpenRun.open(plan, Optional.empty(), runs);
            if (opened.isOk()) {
                train(plan.prepared(), opened.get());
            } else {
                refuse(opened.problems());
            }
        }
    }

    private void refuse(List<Problem> problems) {
        control.giveUp();
        watcher.refused(problems.stream().filter(Problem::isError).toList());
    }

    private void train(Prepared ready, OpenRun open) {
        prepared = Optional.of(ready);
        run = Optional.of(open);
        if (open.job().classifies()) {
            watched = Optional.of(SamplePredictions.of(
                    SampleChoice.spread(ready.test(), WATCHED_SAMPLES, 0).samples()));
        }
        watcher.prepared(ready, open.directory().path());
        try (var directory = open.directory()) {
            new Trainer(open.job(), directory, this::happened, System::nanoTime, control)
                    .run(() -> Result.of(open.learner()));
        }
    }

    private void happened(TrainingEvent event) {
        if (event instanceof TrainingEvent.StepEnded ended) {
            step = ended.step();
        }
        watcher.happened(event);
        boolean idle = !(event instanceof TrainingEvent.StepEnded);
        if (watched.isPresent() && (idle ? isTurn(event) : pace.isDue())) {
            watcher.sampled(pace.measure(() -> watched.get().answer(subject())));
        }
    }

    /** Moments after which nothing may change for long. */
    private static boolean isTurn(TrainingEvent event) {
        return event instanceof TrainingEvent.TrainingStarted
                || event instanceof TrainingEvent.EpochEnded
                || event instanceof TrainingEvent.Paused
                || event instanceof TrainingEvent.Stopped;
    }

    private Subject subject() {
        Prepared ready = prepared.orElseThrow();
        return new Subject(
                run.orElseThrow().learner(),
                ready.dataset(),
                ready.test(),
                kit.transforms(),
                ready.settings().transforms(),
                step);
    }

    private <T> void answer(Question<T> question, CompletableFuture<T> answer) {
        if (closed || run.isEmpty()) {
            answer.completeExceptionally(new IllegalStateException("there is no network to ask"));
            return;
        }
        try {
            answer.complete(question.answer(subject()));
        } catch (RuntimeException | Error failure) {
            answer.completeExceptionally(failure);
        }
    }
}
