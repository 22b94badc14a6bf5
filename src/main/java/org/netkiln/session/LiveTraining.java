package org.netkiln.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.netkiln.engine.ComputeThread;
import org.netkiln.engine.Learner;
import org.netkiln.insight.Question;
import org.netkiln.insight.SampleChoice;
import org.netkiln.insight.SamplePredictions;
import org.netkiln.insight.Subject;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Result;
import org.netkiln.problem.Where;
import org.netkiln.text.Text;
import org.netkiln.train.TrainingControl;
import org.netkiln.train.TrainingState;
import org.netkiln.train.event.TrainingEvent;
import org.netkiln.train.record.RunDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A training for somebody who watches: it prepares and trains on the compute thread, leaves the same run directory as the
 * command line, shows what the network says of a few test samples as it goes, and answers questions: between two steps, while
 * paused, and after its end until it is closed. Its methods are for any thread and return at once.
 */
public final class LiveTraining implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LiveTraining.class);
    private static final int WATCHED_SAMPLES = 96;

    private final ComputeThread compute;
    private final Kit kit;
    private final Path runs;
    private final Watcher watcher;
    private final TrainingControl control = new TrainingControl();
    private final Questions questions;
    private final CompletableFuture<TrainingState> over = new CompletableFuture<>();
    private final CompletableFuture<@Nullable Void> closed = new CompletableFuture<>();

    /** These belong to the compute thread. */
    private Optional<Learner> learner = Optional.empty();

    private Optional<SampleWatch> samples = Optional.empty();
    private long step;

    /**
     * Who watches. Called on the compute thread, where training stands still until it returns: either {@link #refused}, or
     * {@link #prepared} and then the rest.
     */
    public interface Watcher {
        /** Training is about to begin, and records itself in the run's directory. */
        void prepared(LiveRun run);

        /** It cannot begin; some problems have remedies. Nothing was left on the disk. */
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
        this.questions = new Questions(compute, control);
    }

    /**
     * Starts as soon as the compute thread is free, and returns at once.
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
        training.submit(() -> training.run(planning));
        return training;
    }

    /** Pauses, steps, stops, resumes and tunes it. */
    public TrainingControl control() {
        return control;
    }

    /**
     * Asks the network something. Asked before there is a network, it waits for it.
     *
     * @return the answer, completed on the compute thread; exceptionally with {@link NoNetworkException} if there is no network
     *     to ask, or no more, and with whatever the question throws
     */
    public <T> CompletableFuture<T> ask(Question<T> question) {
        return questions.ask(question);
    }

    /** Watches other test samples from now on; what the network says of them comes at once. */
    public void watch(SampleChoice choice) {
        questions
                .ask(subject -> {
                    samples.ifPresent(watch -> watch.choose(choice));
                    return choice;
                })
                .exceptionally(noNetwork -> choice);
    }

    /** Completed when training is over, all is saved and the run's directory is let go of. */
    public CompletableFuture<TrainingState> over() {
        return over.copy();
    }

    /** Stops it if it still runs, and frees the network's memory; questions that are not answered by then fail. */
    @Override
    public void close() {
        control.stop();
        questions.close();
        submit(this::release);
    }

    /** Completed when {@link #close} has given everything back. */
    public CompletableFuture<@Nullable Void> closed() {
        return closed.copy();
    }

    private void submit(Runnable work) {
        try {
            var unused = compute.submit(() -> {
                work.run();
                return true;
            });
        } catch (RejectedExecutionException ended) {
            over.complete(control.state());
            closed.complete(null);
        }
    }

    private void run(Function<RunPlanner, Result<PlannedRun>> planning) {
        try {
            if (questions.isClosed()) {
                control.giveUp();
            } else {
                plan(planning);
            }
        } catch (RuntimeException | Error bug) {
            LOG.error("training", bug);
            refuse(List.of(problem(bug)));
        } finally {
            over.complete(control.state());
        }
    }

    private void plan(Function<RunPlanner, Result<PlannedRun>> planning) {
        Result<PlannedRun> planned = planning.apply(new RunPlanner(kit));
        if (!planned.isOk()) {
            refuse(planned.problems());
            return;
        }
        try (PlannedRun plan = planned.get()) {
            if (plan.isOver()) {
                refuse(List.of(nothingLeft(plan)));
            } else {
                open(plan, planned.problems());
            }
        }
    }

    private static Problem nothingLeft(PlannedRun plan) {
        int epochs = plan.prepared().settings().epochs();
        return Problem.error(new Where.Setting("training.epochs"), Text.of("train.over", epochs));
    }

    private void open(PlannedRun plan, List<Problem> warnings) {
        Result<OpenRun> opened = OpenRun.open(plan, Optional.empty(), runs).then(run -> Result.of(run, warnings));
        if (!opened.isOk()) {
            refuse(opened.problems());
            return;
        }
        OpenRun run = opened.get();
        learner = Optional.of(run.learner());
        try (RunDirectory held = run.directory()) {
            train(plan, run, opened.problems());
        }
    }

    private void train(PlannedRun plan, OpenRun run, List<Problem> warnings) {
        Prepared ready = plan.prepared();
        questions.open(() -> subject(ready, run.learner()));
        if (run.job().classifies()) {
            SampleChoice choice = SampleChoice.spread(ready.test(), WATCHED_SAMPLES, 0);
            samples = Optional.of(
                    new SampleWatch(choice, () -> subject(ready, run.learner()), watcher::sampled, System::nanoTime));
        }
        watcher.prepared(LiveRun.of(plan, run, warnings));
        run.train(control, this::happened);
    }

    private void happened(TrainingEvent event) {
        if (event instanceof TrainingEvent.StepEnded ended) {
            step = ended.step();
        } else if (event instanceof TrainingEvent.TrainingStarted started) {
            step = started.steps();
        }
        watcher.happened(event);
        samples.ifPresent(watch -> watch.accept(event));
    }

    private Subject subject(Prepared ready, Learner network) {
        return new Subject(
                network,
                ready.dataset(),
                ready.test(),
                kit.transforms(),
                ready.settings().transforms(),
                step);
    }

    /** Unless it was told already how it ended. */
    private void refuse(List<Problem> problems) {
        if (!control.state().isOver()) {
            control.giveUp();
            watcher.refused(problems.stream().filter(Problem::isError).toList());
        }
    }

    private static Problem problem(Throwable bug) {
        Text words = bug instanceof OutOfMemoryError
                ? Text.of("cli.out-of-memory")
                : Text.of("train.bug", String.valueOf(bug));
        return Problem.error(new Where.Project(), words);
    }

    private void release() {
        learner.ifPresent(Learner::close);
        learner = Optional.empty();
        closed.complete(null);
    }
}
